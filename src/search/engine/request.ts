// What a page asks of the search engine, and what it gets back.
import type { Details } from '../index/details.ts';
import type { Difference } from '../rank/differences.ts';
import type { Reason } from '../rank/reasons.ts';
import type { SearchQuery } from './query.ts';

export interface SearchRequest extends SearchQuery {
  /** Domains and products whose entries rank higher. */
  stack: readonly string[];
  /** Most entries; hits of the full text may follow. */
  limit: number;
  /**
   * How far to look: `suggestions` gives no details; `results` asks the full text for a word or two of which the matcher knows
   * nothing; `text` asks it in any case.
   */
  depth: 'suggestions' | 'results' | 'text';
}

/** Start and end of each marked part of a text, in characters. */
export type Marks = readonly (readonly [start: number, end: number])[];

/** The matcher's reasons, and for a hit of the full text the part of the text that was hit. */
export type Why = Reason | { type: 'excerpt'; excerpt: string; marks: Marks };

export interface Titled {
  id: string;
  title: string;
}

/** One entry of an answer, as a page lists it. */
export interface Result extends Titled {
  /** Its number in the index; missing where only the full text knows it. */
  entry?: number;
  /** When they are loaded; never in a list of all that a filter leaves. */
  details?: Details;
  /** Missing where entries are only listed, without a text to match. */
  why?: Why;
  /** Of an entry that comes near: what is different about it. */
  difference?: Difference;
  variants: Titled[];
  /** Whether it belongs to the reader's stack. */
  isOwn: boolean;
}

/** What is known so far; the last reply to a request is `done`. */
export interface SearchReply {
  results: Result[];
  /** How many there are in all, of which `results` holds the first; missing where a text matches more, as nobody counts those. */
  total?: number;
  /** Nothing matches for sure. */
  miss: boolean;
  /** On a miss, the nearest few; also those beside the results of a completed word. */
  maybe: Result[];
  /** The line of the query that says what the error is. */
  telling: string;
  /** A code that the query states, of those that no entry has if there are any: for a new entry. */
  code?: string;
  /** Codes of the query whose entries are neither results nor near, and these. */
  named: { code: string; entries: Titled[] }[];
  /** A code that no entry has: what such codes are, and entries for its siblings. */
  family?: { code: string; name: string; siblings: Titled[] };
  /** The domain whose name is all of the query: `results` are its entries. */
  domain?: string;
  /** Whether entries may be missing, as a part of the index could not be loaded. */
  isPartial: boolean;
  fullText: 'unused' | 'running' | 'done' | 'failed';
  done: boolean;
}
