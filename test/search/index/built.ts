// An index as a build writes it, as files in memory.
import { fixtures } from '../../helpers.ts';
import path from 'node:path';
import { listFiles, readEntryFile } from '../../../src/corpus/read.ts';
import type { Entry } from '../../../src/entry/schema.ts';
import { buildSearchIndex } from '../../../src/search/index/build.ts';
import { type HeadsFile, headsPerPiece, type IndexFile, type TermsFile } from '../../../src/search/index/index-files.ts';
import { openSearchIndex, type SearchIndex } from '../../../src/search/index/search-index.ts';
import { entry, plainText } from '../entries.ts';

/** The first file, and the others by name. */
export function build(entries: readonly Entry[], length?: number): { first: IndexFile; files: Map<string, string> } {
  const files = new Map<string, string>();
  const first = buildSearchIndex(entries, plainText, (name, content) => files.set(name, content), length);
  return { first: { ...first, build: 'b', fullText: 't' }, files };
}

/** The index with all of its files loaded. */
export function open(entries: readonly Entry[], length?: number): SearchIndex {
  const { first, files } = build(entries, length);
  const index = openSearchIndex(first);
  for (const [name, content] of files) {
    if (name.startsWith('terms')) index.addTerms(JSON.parse(content) as TermsFile);
    if (name.startsWith('heads')) index.addHeads(JSON.parse(content) as HeadsFile, Number(name.slice(6)) * headsPerPiece);
  }
  return index;
}

/** The entries of the content root that tests have. */
export const rootEntries: Entry[] = listFiles(path.join(fixtures, 'root/entries')).map((file) => readEntryFile(file).entry!);

/** Entries enough for several pieces of everything, each in words of its own, with a code. */
export const manyEntries: Entry[] = Array.from({ length: 200 }, (_, i) =>
  entry(`site${i % 7}/e${String(i).padStart(3, '0')}`, `The ${word(i)} of a ${word(i + 1)} meets a marmot in its ${word(1000 + i)}`, {
    errorCodes: [`E${7000 + i}`],
    rootCause: `When ${Array.from({ length: 30 }, (_, j) => word(2000 + 30 * i + j)).join(' ')}, nothing is left of ${word(i % 9)}.`,
  }),
);

/** A made-up word: another for each number. */
export function word(number: number): string {
  const syllable = (n: number): string => 'bdfgklmnprtvz'[n % 13]! + 'aiou'[Math.floor(n / 13) % 4]!;
  return [number, Math.floor(number / 52), Math.floor(number / 2704), 7].map((n) => syllable(n % 52)).join('') + 'x';
}
