// What speaks for and against a candidate, by name. The model (model.ts) learns how much each counts: a feature is here for what
// it says, and no number of it is tuned.
import type { Phrase } from '../index/phrases.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Word } from '../words.ts';
import { type Alignment, align } from './alignment.ts';
import type { Candidate, Candidates, Line } from './candidates.ts';
import { roleWeights } from './query.ts';
import { wordRarity } from './terms.ts';

export type Features = Readonly<Record<string, number>>;

/** A candidate with the phrase of its entry that a line says best. */
export interface Examined extends Candidate {
  best?: { line: Line; phrase: Phrase; alignment: Alignment };
  features: Features;
}

/** Features that tell another thing of a code or of a person's question than of what a program printed. */
const byKind = ['constant', 'textShare', 'rareHeld'];

/** Rarities that count as much, for scales of about 0..1. */
const muchRarity = { matched: 30, run: 20 };

/** Words of a query that are its rarest. */
const fewRare = 6;

/** The candidates with their features, in order. */
export function examine(found: Candidates, index: SearchIndex): Examined[] {
  const { kind, candidates, codes } = found;
  const said = new Set(found.lines.flatMap(({ terms }) => [...terms.keys()]));
  const isShort = found.lines.length <= 2;
  const tools = index.knowledge.toolsOf(found.whole);
  const groupOf = ({ entry }: Candidate): number | undefined => index.headOf(entry)?.group;
  const byWords = candidates.toSorted((a, b) => b.wordScore - a.wordScore);
  const next = byWords.find((candidate) => groupOf(candidate) !== groupOf(byWords[0]!));
  return candidates.map((candidate): Examined => {
    const { entry, wordScore } = candidate;
    const head = index.headOf(entry);
    const best = bestAlignment(candidate, index);
    const { coverage = 0, run = 0, replaced = 0, matched = 0, fillers = [] } = best?.alignment ?? {};
    // Names that may be any tell nothing.
    const free = new Set(fillers.map((at) => best?.line.words[at]?.term));
    const rare = found.words.filter(({ word }) => !free.has(word.term)).slice(0, fewRare);
    const isHeld = (word: Word): number => heldShare(word, entry, index);
    const title = weigh(index.phrasesOf(entry)[0]?.words ?? [], (word) => Number(isSaid(word, said)), index);
    const line = weigh(best?.line.words.filter(({ term }) => !free.has(term)) ?? [], isHeld, index);
    const isAnyStated = (isName: boolean): number =>
      Math.sqrt(Math.max(0, ...candidate.codes.map((code) => (code.isStated && code.isName === isName ? 1 / code.holders.length : 0))));
    const [name, number] = [isAnyStated(true), isAnyStated(false)];
    const rival = Number(candidate.codes.length === 0 && rivalOf(head?.codes ?? [], codes) !== undefined);
    const values: Record<string, number> = {
      constant: 1,
      // How the best line and phrase say each other.
      coverage,
      run: Math.min(1, run / muchRarity.run),
      matched: Math.min(1, matched / muchRarity.matched),
      replaced,
      // How much of the title the query says, and how much is missing of it, and of the best line in the entry.
      titleSaid: title.has / Math.max(1e-9, title.has + title.misses),
      titleMissing: Math.log1p(title.misses) / 4,
      lineMissing: Math.log1p(line.misses) / 4,
      // How much of the query's telling words the entry has, next to other entries, and of the rarest ones.
      textShare: wordScore / Math.max(1e-9, byWords[0]!.wordScore),
      textLead: wordScore === byWords[0]!.wordScore ? 1 - (next?.wordScore ?? 0) / Math.max(1e-9, wordScore) : 0,
      rareHeld: sum(rare.map(({ word, weight }) => weight * isHeld(word))) / Math.max(1e-9, sum(rare.map(({ weight }) => weight))),
      rarestMissing: rare[0] !== undefined && isHeld(rare[0].word) === 0 ? rare[0].weight / 7 : 0,
      // What is silent about its messages can't be expected to say a line's words.
      silent: Number(head?.messages.length === 0),
      nameCode: name,
      nameAlone: isShort ? name : 0,
      numberCode: number,
      // In a question a number may count anything.
      numberAlone: isShort && kind !== 'question' ? number : 0,
      rivalCode: rival,
      rivalSaid: rival * coverage,
      absentCode: Number(name === 0 && codes.some(({ isName, isStated, holders }) => isName && isStated && holders.length === 0)),
      otherTool: Number(tools.size > 0 && !tools.has(head?.id.split('/')[0] ?? '')),
    };
    if (kind === 'code' || kind === 'question') for (const feature of byKind) values[`${kind}:${feature}`] = values[feature]!;
    return { ...candidate, ...(best === undefined ? {} : { best }), features: values };
  });
}

/** The alignment that says most, of all lines and phrases of a candidate. */
function bestAlignment({ entry, lines }: Candidate, index: SearchIndex): Examined['best'] {
  let best: (NonNullable<Examined['best']> & { score: number }) | undefined;
  for (const line of lines)
    for (const phrase of index.phrasesOf(entry)) {
      const alignment = align(line.words, line.terms, phrase, index);
      const { matched, coverage, explained, run } = alignment;
      const score = line.prior * phrase.weight * matched * (1 + 3 * coverage) * (2 + explained) * (1 + run / 10);
      if (score > (best?.score ?? 0)) best = { line, phrase, alignment, score };
    }
  return best;
}

/** A code that a query states, and one like it that an entry has instead: TS2322, and TS2345. */
export function rivalOf(own: readonly string[], codes: Candidates['codes']): { yours: string; theirs: string } | undefined {
  for (const { key, code, isStated } of codes) {
    const theirs = isStated && /\d/.test(key) ? own.find((other) => other !== key && shapeOf(other) === shapeOf(key)) : undefined;
    if (theirs !== undefined)
      return { yours: code, theirs: code === code.toUpperCase() && !theirs.startsWith('0x') ? theirs.toUpperCase() : theirs };
  }
  return undefined;
}

function shapeOf(code: string): string {
  return code.replace(/\d/g, '0');
}

/** How surely an entry has a word or its parts, in its head or its text, 0..1. */
function heldShare({ term, parts }: Word, entry: number, index: SearchIndex): number {
  const has = (one: string): number => {
    const postings = index.postingsOf(one);
    return postings?.heads.includes(entry) ? 1 : postings?.texts.includes(entry) ? 0.8 : 0;
  };
  return Math.max(has(term), ...parts.map((part) => 0.8 * has(part)));
}

/** Whether a query says a word or all its parts, anywhere. */
function isSaid({ term, parts }: Word, said: ReadonlySet<string>): boolean {
  return said.has(term) || (parts.length > 0 && parts.every((part) => said.has(part)));
}

/** Rarity of some words that are there, and of the others. */
function weigh(words: readonly Word[], shareOf: (word: Word) => number, index: SearchIndex): { has: number; misses: number } {
  const weighed = words.map((word) => ({ weight: wordRarity(word, index) * roleWeights[word.role], share: shareOf(word) }));
  const has = sum(weighed.map(({ weight, share }) => weight * share));
  return { has, misses: sum(weighed.map(({ weight }) => weight)) - has };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
