// The simplest searches over the same entries: what our own code must beat to be worth its lines.
import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Entry } from '../../src/entry/schema.ts';
import { plainText } from '../../src/view/plain-text.ts';
import { openBm25 } from './bm25.ts';

/** Most entries that a search gives. */
const most = 10;

/** What the searches read of an entry, as plain text. */
export function readFields(entry: Entry): Fields {
  const { ofInline, ofBlocks } = plainText;
  return {
    id: entry.id,
    title: ofInline(entry.title),
    messages: entry.errorMessages.join('\n'),
    codes: entry.errorCodes.join(' '),
    cause: ofBlocks(entry.rootCause),
    actions: [...entry.workarounds, ...entry.deadEnds].map(({ action }) => ofInline(action)).join('\n'),
  };
}

/** MiniSearch with its own tokens and scores; a paste is asked whole, for any of its words. */
export function openMiniSearch(entries: readonly Fields[]): Search {
  const index = new MiniSearch<Fields>({ fields: ['title', 'messages', 'codes', 'cause', 'actions'] });
  index.addAll(entries);
  const options: SearchOptions = { boost: { title: 3, messages: 3, codes: 5 }, combineWith: 'OR' };
  return (text) =>
    index
      .search(text, options)
      .slice(0, most)
      .map(({ id, score }) => ({ id: String(id), score }));
}

/**
 * A paste line by line by plain BM25; the line with the best hit decides.
 * @param read The text of an entry that counts.
 */
export function openBestLine(entries: readonly Fields[], read: (entry: Fields) => string): Search {
  const weigh = openBm25(entries.map(read));
  return (text) => {
    const [best = []] = [...new Set(text.split('\n'))]
      .map((line) => [...weigh(line)].sort(([, a], [, b]) => b - a))
      .sort(([a], [b]) => (b?.[1] ?? 0) - (a?.[1] ?? 0));
    return best.slice(0, most).map(([place, score]) => ({ id: entries[place]?.id ?? '', score }));
  };
}

/** What names an error. */
export const namesOf = ({ title, messages, codes }: Fields): string => [title, messages, codes].join('\n');

/** All that is told of it. */
export const textOf = (entry: Fields): string => [namesOf(entry), entry.cause, entry.actions].join('\n');

/** Entries for a text, best first. */
export type Search = (text: string) => Hit[];

export interface Hit {
  id: string;
  /** Above 0; comparable within one search only. */
  score: number;
}

interface Fields {
  id: string;
  title: string;
  messages: string;
  codes: string;
  cause: string;
  actions: string;
}
