// The terms by which a line looks for entries: its words, parts of its names, and what else they may stand for.
import type { SearchIndex } from '../index/search-index.ts';
import type { Word } from '../words.ts';
import { nearWords } from './near-words.ts';
import { roleWeights } from './query.ts';

/** How surely each stands for the word. */
const strengths = { part: 0.85, near: 0.8, synonym: 0.6 };

/** A word that no entry has is as rare as this: it may be anything. */
const unknownRarity = 3;

/** Terms of a line: how surely each stands for the word of the line that it came from, 0..1, and that word's place. */
export type Terms = ReadonlyMap<string, { strength: number; at: number }>;

/** All terms of a line; where it is expanded, with synonyms, and with the words that one which no entry has was meant to be. */
export function readTerms(words: readonly Word[], index: SearchIndex, isExpanded = false): Terms {
  const terms = new Map<string, { strength: number; at: number }>();
  const add = (term: string, strength: number, at: number): void => {
    if ((terms.get(term)?.strength ?? 0) < strength) terms.set(term, { strength, at });
  };
  words.forEach(({ term, parts, role }, at) => {
    add(term, 1, at);
    for (const part of parts) add(part, strengths.part, at);
    if (!isExpanded || roleWeights[role] === 0) return;
    const near = role === 'word' && index.rarityOf(term) === 0 ? nearWords(term, index, at === words.length - 1) : [];
    for (const other of near) add(other, strengths.near, at);
    for (const meant of [term, ...near]) for (const other of index.knowledge.synonymsOf(meant)) add(other, strengths.synonym, at);
  });
  return terms;
}

/** A compound name is as rare as its rarest reading. */
export function wordRarity({ term, parts }: Word, index: SearchIndex): number {
  const known = index.rarityOf(term);
  if (known > 0 || parts.length === 0) return known || unknownRarity;
  return Math.min(
    unknownRarity * 1.5,
    parts.reduce((total, part) => total + (index.rarityOf(part) || unknownRarity), 0),
  );
}
