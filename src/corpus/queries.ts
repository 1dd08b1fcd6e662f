// The labelled queries of a content root: what people paste, and the entries that answer.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { quote } from '../entry/quote.ts';
import { shownPath } from '../root/folders.ts';
import { readOwnFile } from '../root/own-file.ts';

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

/**
 * The queries of one file, a JSON value a line.
 * @throws {Error} Where a line is no query.
 */
export function readQueryFile(file: string): Query[] {
  return Buffer.from(readOwnFile(file, path.dirname(file)))
    .toString()
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : readLine(line, `${shownPath(file)}:${i + 1}`)));
}

function readLine(line: string, place: string): Query {
  try {
    return schema.parse(JSON.parse(line));
  } catch {
    throw new Error(`${place}: Unexpected ${quote(line)}, expected {"kind": "…", "expect": ["domain/slug"], "query": "…"}`);
  }
}

const schema: z.ZodType<Query> = z.object({ kind: z.string(), expect: z.array(z.string()), query: z.string() });
