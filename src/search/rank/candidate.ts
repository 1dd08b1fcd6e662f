// An entry while it is ranked, and all that the ranking of a query tells.
import type { CodeScore, Mention } from './code-score.ts';
import type { Passage } from './passages.ts';
import type { PhraseMatch } from './phrase-search.ts';
import type { WordScore } from './word-score.ts';

/** Scores of what speaks for an entry; what is missing doesn't. */
export interface Candidate {
  entry: number;
  score: number;
  phrase?: PhraseMatch;
  words?: WordScore;
  code?: CodeScore;
  /** The domain's vote, 0..1. */
  vote: number;
  /** Whether it stands for another code of the same scheme. */
  contradicted: boolean;
  /** Whether the traces are of something that no domain of the site is about. */
  foreign: boolean;
}

export interface Ranking {
  /** Best first. */
  candidates: Candidate[];
  passages: Passage[];
  mentions: Mention[];
  /** Codes of a known scheme that no entry has. */
  absent: Mention[];
  /** Whether the query is nothing but codes. */
  onlyCodes: boolean;
  /** Whether it is nothing but codes told apart by their digits, beside the names of domains at most: `rust E0999`, `nginx 418`. */
  onlyExact: boolean;
  /** Of a question: share of the plain words that no entry has, 0..1, misspelt ones among them. */
  unknown: number;
  /** Of a question: whether it says that something goes wrong. */
  trouble: boolean;
  /** Of a question: whether it asks how something is done. */
  asksHow: boolean;
  /** How well the first entries answer the words of one passage. */
  wordScoresOf: (passage: Passage) => ReadonlyMap<number, WordScore>;
  /** Of a word or two: whether an entry's title, messages or ID have them all. A domain's name alone is no such word. */
  hasKeywords: (entry: number) => boolean;
  /** Of a question: how many words it has, and how much of them, beyond those of its domain, an entry has, 0..1. */
  length: number;
  beyondDomain: (entry: number) => number;
}
