// The labelled queries of a content root: what people paste, and the entries that answer.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A labelled query. */
export interface Query {
  /** `log`, `message`, `code` or `question`; `none` where no entry answers. */
  kind: string;
  /** IDs that answer it, best first; none where no entry does. */
  expect: string[];
  query: string;
}

/** All queries of a folder, which need not exist. */
export function readQueries(folder: string): Query[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readQueryFile(path.join(folder, name)));
}

/** The queries of one file, a JSON value a line. */
export function readQueryFile(file: string): Query[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Query);
}
