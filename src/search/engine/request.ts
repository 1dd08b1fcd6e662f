// What a page asks of the search engine, and what it gets back.
import type { Snippet } from '../index/snippets.ts';
import type { Reason } from '../rank/reasons.ts';
import type { SearchQuery } from './query.ts';

export interface SearchRequest extends SearchQuery {
  /** Domains and products whose entries rank higher. */
  stack: readonly string[];
  /** Most entries; hits of the full text may follow. */
  limit: number;
  /**
   * How far to look: `suggestions` reads the last word as one that isn't finished and gives no snippets; `results` asks the
   * full text where the matcher knows nothing; `text` asks it in any case.
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
  /** Missing until it is loaded. */
  snippet?: Snippet;
  /** Missing where entries are only listed, without a text to match. */
  why?: Why;
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
  /** On a miss, the nearest few; in suggestions also those beside the results of a completed word. */
  maybe: Result[];
  /** The line of the query that says what the error is. */
  telling: string;
  /** A code that no entry has: what such codes are, and entries for its siblings. */
  family?: { code: string; name: string; siblings: Titled[] };
  /** The domain whose name is all of the query: `results` are its entries. */
  domain?: string;
  /** Whether entries may be missing, as a part of the index could not be loaded. */
  isPartial: boolean;
  fullText: 'unused' | 'running' | 'done' | 'failed';
  done: boolean;
}
