// The scripts of the search among the files of the built site, for tests that hold or refuse them.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';

/** `box`: what each page loads for its search box. `engine`: what answers, in a worker or in the page. */
const names = { box: /^search\..*\.js$/, engine: /^(?:worker-|engine\.).*\.js$/ };

/** Whether a request is for one of the scripts. Throws where there are none: a test that holds nothing proves nothing. */
export function searchScripts(part: keyof typeof names): (url: URL) => boolean {
  const files = readdirSync(path.join(inject('built').content, '_astro')).filter((file) => names[part].test(file));
  if (files.length === 0) throw new Error(`No script of the built site has a name like ${names[part].source}`);
  return ({ pathname }) => files.some((file) => pathname.endsWith(`/_astro/${file}`));
}
