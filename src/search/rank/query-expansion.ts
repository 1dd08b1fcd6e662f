// What else a word of a query may stand for: parts of its name, words of the same meaning, the word that was meant.
import type { Kind } from '../paste/kinds.ts';
import { isKnown, type Model } from '../index/model.ts';
import { synonymsOf } from '../knowledge/synonyms.ts';
import { nearWords } from './typos.ts';
import type { Word } from '../words.ts';

/** How surely each stands for the word. A question's words are the reader's own, so other words are likelier. */
const strengths = { synonym: 0.5, questionSynonym: 0.7, typo: 0.8, part: 0.6, meant: 0.3 };

/**
 * Other terms for a term: synonyms, for a word that no entry has the nearest ones and their synonyms, and what it means together
 * with other words of the question.
 * @param meant Terms that the question may mean, each with the words that tell it.
 */
export function createExpand(model: Model, kind: Kind, meant: ReadonlyMap<string, readonly string[]>): Expand {
  const synonym = kind === 'question' ? strengths.questionSynonym : strengths.synonym;
  const known = new Map<string, readonly [string, number][]>();
  const read = (term: string): [string, number][] => {
    const told = [...meant].flatMap(([other, words]): [string, number][] => (words.includes(term) ? [[other, strengths.meant]] : []));
    const same = [...synonymsOf(term).map((other): [string, number] => [other, synonym]), ...told];
    if (isKnown(term, model)) return same;
    const near = nearWords(term, model.entryCounts).flatMap((other): [string, number][] => [
      [other, strengths.typo],
      ...synonymsOf(other).map((meant): [string, number] => [meant, strengths.typo * synonym]),
    ]);
    return [...same, ...near];
  };
  return (term) => {
    const others = known.get(term) ?? read(term);
    known.set(term, others);
    return others;
  };
}

/** All terms that a word may stand for: itself, its parts, and what `expand` adds. */
export function expandWords(expand?: Expand): ExpandWord {
  return ({ term, parts }) => {
    const terms = new Map([[term, 1]]);
    const add = (other: string, strength: number) => terms.set(other, Math.max(strength, terms.get(other) ?? 0));
    for (const part of parts) add(part, strengths.part);
    for (const [other, strength] of expand?.(term) ?? []) add(other, strength);
    return terms;
  };
}

/** Other terms that a term may stand for, each with its strength below 1. */
export type Expand = (term: string) => readonly (readonly [term: string, strength: number])[];

/** The terms that a word may stand for, each with its strength, 1 for the word itself. */
export type ExpandWord = (word: Word) => ReadonlyMap<string, number>;
