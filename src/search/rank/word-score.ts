// How well an entry's words, wherever they stand, answer a query's words: BM25 over title, ID, messages and text.
import { type Model, rarityIn } from '../index/model.ts';
import type { ExpandWord } from './query-expansion.ts';
import type { Word } from '../words.ts';

/** How much a word counts by its role, next to a plain word. */
const roleWeights = { word: 1, quoted: 0.6, aside: 0.8, number: 0.5, path: 0.2, generic: 0.2, stop: 0 };

/** A word that no entry has takes this much of the whole that could match. */
const unknownWeight = 4.5;

/** BM25's k1 + 1: a word's score lies between 0 and its rarity times this. */
const scale = 2.2;

export interface WordScore {
  score: number;
  /** Share of the query's words that the entry has, by rarity, 0..1. */
  share: number;
  /** The same by squared rarity: whether the rarest words are there. */
  rareShare: number;
  /** Rarity of the rarest word that the entry has. */
  rarest: number;
}

/** Scores entries by terms that no word of the query stands for: BM25 alone. */
export function scoreTerms(terms: Iterable<string>, model: Model): Map<number, number> {
  const scores = new Map<number, number>();
  for (const term of terms) {
    const rarity = model.textRarities.get(term) ?? 0;
    const best = new Map<number, number>();
    for (const index of [model.headByTerm, model.textByTerm])
      for (const { entry, weight } of index.get(term) ?? []) best.set(entry, Math.max(weight, best.get(entry) ?? 0));
    for (const [entry, weight] of best) scores.set(entry, (scores.get(entry) ?? 0) + rarity * weight * scale);
  }
  return scores;
}

/** Scores entries by words, each word once, by its best reading; all entries, or `only` some. */
export function scoreWords(
  words: readonly Word[],
  expandWord: ExpandWord,
  model: Model,
  only?: ReadonlySet<number>,
): Map<number, WordScore> {
  const scores = new Map<number, WordScore>();
  const seen = new Set<string>();
  let total = 0;
  let squares = 0;
  for (const word of words) {
    const weight = roleWeights[word.role];
    if (weight === 0 || seen.has(word.term)) continue;
    seen.add(word.term);
    const best = new Map<number, number>();
    let most = 0;
    for (const [term, strength] of expandWord(word)) {
      const rarity = rarityIn(term, model);
      if (strength === 1) most = Math.max(most, rarity);
      const value = rarity * strength * weight;
      if (value < 0.3) continue;
      const tell = (entry: number, tells: number) => {
        if ((only?.has(entry) ?? true) && value * tells > (best.get(entry) ?? 0)) best.set(entry, value * tells);
      };
      for (const { entry, weight: tells } of model.headByTerm.get(term) ?? []) tell(entry, tells);
      for (const { entry, weight: tells } of model.textByTerm.get(term) ?? []) tell(entry, tells);
    }
    const whole = (most > 0 ? most : unknownWeight) * weight;
    total += whole;
    squares += whole ** 2;
    for (const [entry, value] of best) {
      const score = scores.get(entry) ?? { score: 0, share: 0, rareShare: 0, rarest: 0 };
      score.score += value * scale;
      const part = Math.min(whole, value * 1.5);
      score.share += part;
      score.rareShare += part * whole;
      score.rarest = Math.max(score.rarest, part);
      scores.set(entry, score);
    }
  }
  for (const score of scores.values()) {
    score.share /= Math.max(total, 1e-9);
    score.rareShare /= Math.max(squares, 1e-9);
  }
  return scores;
}
