// Small entries that state a code or say in words what it means, and what people paste for them: a query is found by its codes alone.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readQueryFile } from '../../../src/corpus/queries.ts';
import { codeKey } from '../../../src/search/code-key.ts';
import type { codesMeantBy } from '../../../src/search/knowledge/code-meanings.ts';
import type { createEquivalents } from '../../../src/search/knowledge/equivalent-codes.ts';
import { fixtures } from '../../helpers.ts';

const folder = path.join(fixtures, 'search');

/** A line an entry: what it is about, what it says, and the codes that it states. */
export const codeEntries = readFileSync(path.join(folder, 'code-entries.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { id: string; title: string; errorCodes: string[] });

/** What people paste for them. */
export const codeQueries = readQueryFile(path.join(folder, 'codes.jsonl'));

/** Gives what tells whether a query has a code of an entry, with these two ways to know codes. */
export function createMatch(
  equivalents: ReturnType<typeof createEquivalents>,
  meant: typeof codesMeantBy,
): (query: string, id: string) => boolean {
  const asked = remember((query) => {
    const keys = (query.match(/-?[\p{L}\d]+(?:[_-][\p{L}\d]+)*/gu) ?? []).map(codeKey);
    return keys.flatMap((key) => [key, ...equivalents(key, query)]);
  });
  const codesOf = remember((id) => {
    const { title, errorCodes } = codeEntries.find((entry) => entry.id === id)!;
    const stated = errorCodes.map(codeKey);
    return [...stated, ...meant({ said: [title], about: `${id} ${title}`, stated })];
  });
  return (query, id) => codesOf(id).some((code) => asked(query).includes(code));
}

/** A function that finds out each value once. */
function remember<T>(find: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, find(key));
    return known.get(key)!;
  };
}
