// Which entries may answer a query: by their heads line by line, by all they say in the most telling lines together, by code.
// BM25 with two levels of impact (Anh and Moffat, 2005): a term in an entry's head, or in its text alone.
import type { Kind } from '../paste/kinds.ts';
import { readCodes } from '../paste/codes.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { readWords, type Word } from '../words.ts';
import { isExpanded, type Passage, type Query, roleWeights } from './query.ts';
import { createExpand, readTerms, type Terms, wordRarity } from './terms.ts';

/** How much a term in an entry's head, or in its text alone, tells of it. */
const impacts = { heads: 0.75, texts: 0.5 };

/** Entries that are looked at more closely: the best by line, by all words, and by code. */
const most = { byLine: 24, byWords: 12, byCode: 12 };

/** Lines of a log whose words are taken together, and lines by which an entry is held against it. */
const wholeLines = 8;
const linesOfEntry = 3;

/** Beyond this much rarity, more words don't make a line more telling: they are data. */
const enoughRarity = 24;
const leastTelling = 4;

/** Less than this of a term's score tells nothing. */
const leastScore = 0.2;

/** A line, or a pair, with what it looks for. */
export interface Line extends Passage {
  terms: Terms;
  /** How much it tells by itself, before any entry is looked at, next to the most telling one, 0..1. */
  telling: number;
}

/** A code of the query that entries have, or that none has. */
export interface StatedCode {
  key: string;
  code: string;
  /** Whether it names one error by itself; bare numbers don't. */
  isName: boolean;
  /** Whether it stands where tools put codes. */
  isStated: boolean;
  holders: readonly number[];
}

/** An entry that may answer, and what it was found by. */
export interface Candidate {
  entry: number;
  /** Its score by its best lines, and these, best first. */
  lineScore: number;
  lines: readonly Line[];
  /** Its score by the words of the telling lines. */
  wordScore: number;
  codes: readonly StatedCode[];
}

export interface Candidates {
  kind: Kind;
  candidates: Candidate[];
  lines: readonly Line[];
  codes: readonly StatedCode[];
  /** The words of the telling lines that count, each once. */
  words: readonly Word[];
  /** All that was pasted. */
  whole: string;
}

/** @param accepts Whether an entry may be a candidate at all. */
export function findCandidates(query: Query, index: SearchIndex, accepts: (entry: number) => boolean): Candidates {
  const { kind, passages, whole } = query;
  const expand = isExpanded(query) ? createExpand(index, kind === 'question') : undefined;
  const tellings = passages.map((passage) => tellingOf(passage, index));
  const mostTelling = Math.max(1e-9, ...tellings.filter((_, i) => passages[i]!.single));
  const lines = passages.map((passage, i): Line => ({
    ...passage,
    terms: readTerms(passage.words, index, expand),
    telling: Math.min(1, tellings[i]! / mostTelling),
  }));
  const tellingLines = lines
    .filter(({ single }) => single)
    .sort((a, b) => b.telling - a.telling)
    .slice(0, wholeLines);
  const byLine = scoreByLine(lines, index, accepts);
  const byWords = scoreByWords(tellingLines, index, accepts);
  const codes = readStatedCodes(query, index);
  const found = new Set([
    ...first(byLine, ({ score }) => score, most.byLine),
    ...first(byWords, (score) => score, most.byWords),
    ...codes
      .toSorted((a, b) => Number(b.isName) - Number(a.isName) || a.holders.length - b.holders.length)
      .flatMap(({ holders }) => holders.filter(accepts))
      .slice(0, most.byCode),
  ]);
  const words = tellingLines.flatMap((line) => line.words.filter(({ role }) => roleWeights[role] >= 0.5));
  return {
    kind,
    candidates: [...found].map((entry) => ({
      entry,
      lineScore: byLine.get(entry)?.score ?? 0,
      lines: (byLine.get(entry)?.lines ?? [])
        .toSorted((a, b) => b.score - a.score)
        .slice(0, linesOfEntry)
        .map(({ line }) => line),
      wordScore: byWords.get(entry) ?? 0,
      codes: codes.filter(({ holders }) => holders.includes(entry)),
    })),
    lines,
    codes,
    words: [...new Map(words.map((word) => [word.term, word])).values()],
    whole,
  };
}

interface LineScores {
  score: number;
  lines: { score: number; line: Line }[];
}

/** Scores entries by what each line has of their heads. */
function scoreByLine(lines: readonly Line[], index: SearchIndex, accepts: (entry: number) => boolean): Map<number, LineScores> {
  const best = new Map<number, LineScores>();
  for (const line of lines) {
    const scores = new Map<number, number>();
    for (const [term, { strength, at }] of line.terms) {
      const score = index.rarityOf(term) * strength * roleWeights[line.words[at]!.role] * impacts.heads * line.prior;
      if (score < leastScore) continue;
      for (const entry of index.postingsOf(term)?.heads ?? []) scores.set(entry, (scores.get(entry) ?? 0) + score);
    }
    for (const [entry, score] of scores) {
      if (!accepts(entry)) continue;
      const known = best.get(entry);
      if (known === undefined) best.set(entry, { score, lines: [{ score, line }] });
      else {
        known.score = Math.max(known.score, score);
        known.lines.push({ score, line });
      }
    }
  }
  return best;
}

/** Scores entries by what they have of some lines' words, wherever those stand. */
function scoreByWords(lines: readonly Line[], index: SearchIndex, accepts: (entry: number) => boolean): Map<number, number> {
  const weights = new Map<string, number>();
  for (const { terms, words, telling } of lines)
    for (const [term, { strength, at }] of terms)
      weights.set(term, Math.max(weights.get(term) ?? 0, strength * roleWeights[words[at]!.role] * telling));
  const scores = new Map<number, number>();
  for (const [term, weight] of weights) {
    const score = index.rarityOf(term) * weight;
    const postings = index.postingsOf(term);
    if (score < leastScore || postings === undefined) continue;
    for (const part of ['heads', 'texts'] as const)
      for (const entry of postings[part]) if (accepts(entry)) scores.set(entry, (scores.get(entry) ?? 0) + score * impacts[part]);
  }
  return scores;
}

/** How much a line tells by itself: rare plain words in a line that is likely to name the error. */
function tellingOf({ words, prior }: Passage, index: SearchIndex): number {
  const rarities = words.map((word) => (word.role === 'word' ? Math.min(4, wordRarity(word, index)) : 0));
  return (
    prior ** 3 *
    Math.min(
      enoughRarity,
      rarities.reduce((total, rarity) => total + rarity, leastTelling),
    )
  );
}

/** All codes that a query names: by what they look like, by what entries have, and others of the same thing. */
function readStatedCodes({ passages }: Query, index: SearchIndex): StatedCode[] {
  const byKey = new Map<string, StatedCode>();
  const isHeld = (key: string): boolean => index.holdersOf(key).length > 0;
  for (const { text, single } of passages) {
    if (!single) continue;
    for (const { key, code, shape, stated } of readCodes(text, isHeld)) {
      const others = index.knowledge.equivalentCodes(key, text).filter(isHeld);
      for (const same of [key, ...others]) {
        const isStated = stated || (byKey.get(same)?.isStated ?? false);
        const holders = isHeld(same) ? index.holdersOf(same) : namedIn(code, index);
        byKey.set(same, { key: same, code, isName: shape === 'name' || same !== key, isStated, holders });
      }
    }
  }
  return [...byKey.values()];
}

/** The entries whose heads have a name that none has as a code: `SocketTimeoutException`. */
function namedIn(code: string, index: SearchIndex): readonly number[] {
  const [word, ...more] = /\d/.test(code) ? [] : readWords(code);
  const holders = word === undefined || more.length > 0 ? undefined : index.postingsOf(word.term)?.heads;
  return holders !== undefined && holders.length <= most.byCode ? holders : [];
}

function first<T>(scores: ReadonlyMap<number, T>, scoreOf: (value: T) => number, count: number): number[] {
  return [...scores]
    .sort(([, a], [, b]) => scoreOf(b) - scoreOf(a))
    .slice(0, count)
    .map(([entry]) => entry);
}
