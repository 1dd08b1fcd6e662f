// Data that lies beside a checkout on the machines of the project and in no repository: a real corpus, and the reference entry.
import { existsSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../shared');

/** Path of a folder in ../shared, or undefined where it is absent; then the console says once a file what is skipped. */
export function findShared(name: string): string | undefined {
  const found = path.join(folder, name);
  if (existsSync(found)) return found;
  console.info(`../shared/${name} is absent: the tests that need it are skipped`);
  return undefined;
}
