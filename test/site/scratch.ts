// Folders for builds. They lie within the project, since Astro shares one working folder among all builds outside of it,
// and two at a time would mix.
import { mkdirSync, mkdtempSync } from 'node:fs';
import path from 'node:path';

/** A new, empty folder; whoever makes it removes it. */
export function makeScratch(name: string): string {
  const parent = path.resolve('node_modules/.cache');
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(path.join(parent, `wayout-${name}-`));
}
