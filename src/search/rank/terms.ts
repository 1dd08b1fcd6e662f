// The terms by which a line looks for entries: its words, parts of its names, and what else they may stand for.
import type { SearchIndex } from '../index/search-index.ts';
import type { Word } from '../words.ts';
import { roleWeights } from './query.ts';
import { nearWords } from './typos.ts';

/** How surely each stands for the word. A question's words are the reader's own, so other words are likelier. */
const strengths = { part: 0.85, joined: 0.85, typo: 0.8, synonym: 0.5, questionSynonym: 0.7 };

/** A word that no entry has is as rare as this: it may be anything. */
const unknownRarity = 3;

/** Terms of a line: how surely each stands for the word of the line that it came from, 0..1, and that word's place. */
export type Terms = ReadonlyMap<string, { strength: number; at: number }>;

/** What else than itself a word may stand for. */
export type Expand = (word: Word) => readonly (readonly [term: string, strength: number])[];

/** Synonyms, and for a word that no entry has the nearest ones and their synonyms. */
export function createExpand(index: SearchIndex, isQuestion: boolean): Expand {
  const synonym = isQuestion ? strengths.questionSynonym : strengths.synonym;
  const { synonymsOf } = index.knowledge;
  const known = new Map<string, (readonly [string, number])[]>();
  const read = ({ term, role }: Word): (readonly [string, number])[] => {
    const same = synonymsOf(term).map((other) => [other, synonym] as const);
    if (role !== 'word' || index.rarityOf(term) > 0) return same;
    const near = nearWords(term, index.terms()).flatMap((other) => [
      [other, strengths.typo] as const,
      ...synonymsOf(other).map((meant) => [meant, strengths.typo * synonym] as const),
    ]);
    return [...same, ...near];
  };
  return (word) => {
    const others = known.get(word.term) ?? read(word);
    known.set(word.term, others);
    return others;
  };
}

/** All terms of a line; without `expand` only its own words, their parts, and neighbours written as one word. */
export function readTerms(words: readonly Word[], index: SearchIndex, expand?: Expand): Terms {
  const terms = new Map<string, { strength: number; at: number }>();
  const add = (term: string, strength: number, at: number): void => {
    if ((terms.get(term)?.strength ?? 0) < strength) terms.set(term, { strength, at });
  };
  words.forEach((word, at) => {
    add(word.term, 1, at);
    for (const part of word.parts) add(part, strengths.part, at);
    if (roleWeights[word.role] === 0) return;
    const next = words[at + 1];
    if (next !== undefined && word.role !== 'number' && word.term.length > 1 && next.term.length > 1) {
      const joined = word.term + next.term;
      if (index.postingsOf(joined) !== undefined) add(joined, strengths.joined, at);
    }
    for (const [other, strength] of expand?.(word) ?? []) add(other, strength, at);
  });
  return terms;
}

/** A compound name is as rare as its rarest reading. */
export function wordRarity({ term, parts }: Word, index: SearchIndex): number {
  const known = index.rarityOf(term);
  if (known > 0) return known;
  const read = parts.reduce((total, part) => total + (index.rarityOf(part) || unknownRarity), 0);
  return parts.length === 0 ? unknownRarity : Math.min(unknownRarity * 1.5, read);
}
