// Which entries may answer a query: by their heads line by line, by all they say in the most telling lines together, by code.
// BM25 with two levels of impact (Anh and Moffat, 2005): a term in an entry's head, or in its text alone.
import type { SearchIndex } from '../index/search-index.ts';
import { readCodes } from '../paste/codes.ts';
import type { Kind } from '../paste/kinds.ts';
import type { Word } from '../words.ts';
import { isExpanded, type Query, type ReadLine, roleWeights } from './query.ts';
import { readTerms, type Terms, wordRarity } from './terms.ts';

/** How much a term in an entry's head, or in its text alone, tells of it. */
const impacts = { heads: 0.75, texts: 0.5 };

/** Entries that are looked at more closely: the best by line, by all words, and by code. */
const most = { byLine: 24, byWords: 12, byCode: 12 };

/** Lines of a log whose words are taken together, and lines by which an entry is held against it. */
const wholeLines = 8;
const linesOfEntry = 3;

/** A line with what it looks for. */
export interface Line extends ReadLine {
  terms: Terms;
  /** How much it tells by itself, before any entry is looked at, next to the most telling one, 0..1. */
  telling: number;
}

/** A code of the query that entries have, or that none has. */
export interface StatedCode {
  key: string;
  code: string;
  /** The line that it stands in. */
  line: string;
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
  /** The most telling first. */
  lines: readonly Line[];
  codes: readonly StatedCode[];
  /** The words of the telling lines, each once with how much it tells of the query, the most telling first. */
  words: readonly { word: Word; weight: number }[];
  /** All that was pasted. */
  whole: string;
}

/** @param accepts Whether an entry may be a candidate at all. */
export function findCandidates(query: Query, index: SearchIndex, accepts: (entry: number) => boolean): Candidates {
  const tellings = query.lines.map((line) => tellingOf(line, index));
  const lines = query.lines
    .map((line, i): Line => {
      const terms = readTerms(line.words, index, isExpanded(query));
      return { ...line, terms, telling: tellings[i]! / Math.max(...tellings) };
    })
    .sort((a, b) => b.telling - a.telling);
  const byLine = lines.map((line) => scoreBy([line], ({ prior }) => prior, ['heads'], index, accepts));
  const lineScores = new Map<number, number>();
  for (const scores of byLine) for (const [entry, score] of scores) lineScores.set(entry, Math.max(score, lineScores.get(entry) ?? 0));
  const wordScores = scoreBy(lines.slice(0, wholeLines), ({ telling }) => telling, ['heads', 'texts'], index, accepts);
  const codes = readStatedCodes(query, index);
  const found = new Set([
    ...first(lineScores, most.byLine),
    ...first(wordScores, most.byWords),
    ...codes
      .toSorted((a, b) => Number(b.isName) - Number(a.isName) || a.holders.length - b.holders.length)
      .flatMap(({ holders }) => holders.filter(accepts))
      .slice(0, most.byCode),
  ]);
  return {
    kind: query.kind,
    candidates: [...found].map((entry) => ({
      entry,
      lineScore: lineScores.get(entry) ?? 0,
      lines: lines
        .map((line, i) => ({ line, score: byLine[i]!.get(entry) ?? 0 }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, linesOfEntry)
        .map(({ line }) => line),
      wordScore: wordScores.get(entry) ?? 0,
      codes: codes.filter(({ holders }) => holders.includes(entry)),
    })),
    lines,
    codes,
    words: readTellingWords(lines.slice(0, wholeLines), index),
    whole: query.whole,
  };
}

/** Scores entries by what parts of them have of some lines' words, each word once. */
function scoreBy(
  lines: readonly Line[],
  weightOf: (line: Line) => number,
  parts: readonly (keyof typeof impacts)[],
  index: SearchIndex,
  accepts: (entry: number) => boolean,
): Map<number, number> {
  const weights = new Map<string, number>();
  for (const line of lines)
    for (const [term, { strength, at }] of line.terms)
      weights.set(term, Math.max(weights.get(term) ?? 0, strength * roleWeights[line.words[at]!.role] * weightOf(line)));
  const scores = new Map<number, number>();
  for (const [term, weight] of weights)
    for (const part of weight > 0 ? parts : [])
      for (const entry of index.postingsOf(term)?.[part] ?? [])
        if (accepts(entry)) scores.set(entry, (scores.get(entry) ?? 0) + index.rarityOf(term) * weight * impacts[part]);
  return scores;
}

/** Beyond this much rarity, more words don't make a line more telling: they are data. */
const enoughRarity = 24;
const leastTelling = 4;

/** How much a line tells by itself: rare plain words in a line that is likely to name the error. */
function tellingOf({ words, prior }: ReadLine, index: SearchIndex): number {
  const rarities = words.map((word) => (word.role === 'word' ? Math.min(4, wordRarity(word, index)) : 0));
  return (
    prior ** 3 *
    Math.min(
      enoughRarity,
      rarities.reduce((total, rarity) => total + rarity, leastTelling),
    )
  );
}

function readTellingWords(lines: readonly Line[], index: SearchIndex): Candidates['words'] {
  const words = lines.flatMap(({ words: all, telling }) =>
    all.flatMap((word) =>
      roleWeights[word.role] < 0.5 ? [] : { word, weight: wordRarity(word, index) * roleWeights[word.role] * telling },
    ),
  );
  const sorted = words.sort((a, b) => b.weight - a.weight);
  return [...new Map(sorted.toReversed().map((one) => [one.word.term, one])).values()].reverse();
}

/** All codes that a query names: by what they look like, by what entries have, and others of the same thing. */
function readStatedCodes({ lines }: Query, index: SearchIndex): StatedCode[] {
  const byKey = new Map<string, StatedCode>();
  const isHeld = (key: string): boolean => index.holdersOf(key).length > 0;
  for (const { text } of lines)
    for (const { key, code, shape, stated } of readCodes(text, isHeld))
      for (const same of [key, ...index.knowledge.equivalentCodes(key, text).filter(isHeld)]) {
        const isStated = stated || byKey.get(same)?.isStated === true;
        const isName = shape === 'name' || same !== key;
        byKey.set(same, { key: same, code, line: text, isName, isStated, holders: index.holdersOf(same) });
      }
  return [...byKey.values()];
}

function first(scores: ReadonlyMap<number, number>, count: number): number[] {
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([entry]) => entry);
}
