// The entries of a folder.
import path from 'node:path';
import { listFiles, readEntryFile } from '../../src/corpus/read.ts';
import type { Entry } from '../../src/entry/schema.ts';

/** All valid entries below a folder. */
export function readEntries(folder: string): Entry[] {
  const root = path.resolve(folder);
  return listFiles(root).flatMap((file) => readEntryFile(file, root).entry ?? []);
}
