// What all commands share.
import path from 'node:path';
import { escapeText } from '../entry/hidden-characters.ts';

/** A path as the person who runs a command sees it: npm runs commands in the folder of package.json, wherever it was called. */
export function resolvePath(name: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? '', name);
}

/** Says why a command ends, on standard error unless all is well, and ends it. Names of files and arguments may hold anything. */
export function stop(text: string, code: number): never {
  (code === 0 ? console.log : console.error)(escapeText(text));
  process.exit(code);
}
