// Entries with the same beginning: what decides between them is what the others don't have.
import { type Model, rarityIn, type Telling } from '../index/model.ts';
import type { Passage } from './passages.ts';
import type { Ranked } from './ranking.ts';
import { longestRun } from './runs.ts';
import type { Readings } from './word-score.ts';
import { distinctWords, type Role, type Word } from '../words.ts';

/** Results that are held against each other: the first few, down to this share of the first one's score. */
const rivals = 8;
const leastShare = 0.5;

/** Most that a result gains by having all of the words that its rivals lack. */
const mostGain = 1;

/** Most that it gains by having all that the first result leaves open, and the fewest words to leave open. */
const openGain = 2;
const leastOpen = 8;

/**
 * How many errors are held against each other by their likeness, and the logarithm of what it gains them at most: fitted on
 * 760 logs and messages (softmax over the first few).
 */
const alikes = 4;
const coverageGain = 0.83;
const runGain = 1.08;

const telling: ReadonlySet<Role> = new Set<Role>(['word', 'quoted', 'aside']);

/** Raises the first results that have words of the query which their rivals lack, and lowers the rivals. Sorts again. */
export function breakTies(ranked: Ranked[], passages: readonly Passage[], model: Model, readings: Readings): void {
  const near = rivalsIn(ranked);
  const words = (near[0]?.phrase?.passage ?? passages.find(({ single }) => single))?.words ?? [];
  if (near.length < 2) return;
  const gains = near.map(() => 0);
  let whole = 0;
  for (const word of distinctWords(words)) {
    if (!telling.has(word.role)) continue;
    const rarityOf = (term: string): number => rarityIn(term, model);
    const values = valuesOf(word, near, readings, [model.headByTerm, model.textByTerm], rarityOf);
    const mean = values.reduce((sum, value) => sum + value, 0) / near.length;
    whole += Math.max(...values);
    values.forEach((value, i) => (gains[i]! += value - mean));
  }
  if (whole === 0) return;
  near.forEach((found, i) => (found.score *= 1 + (mostGain * gains[i]!) / whole));
  sortRanked(ranked);
}

/**
 * A message that goes on long after what the first result says of it is about what comes then: its rivals rise by what
 * their titles and messages have of the words that it leaves open. Sorts again.
 */
export function weighOpenWords(ranked: Ranked[], model: Model, readings: Readings): void {
  const near = rivalsIn(ranked);
  const phrase = near[0]?.phrase;
  if (phrase === undefined || near.length < 2) return;
  const said = new Set(phrase.hits.map((hit) => phrase.passage.words[hit]!.term));
  const rarityOf = (term: string): number => model.rarities.get(term) ?? 0;
  const has = near.map(() => 0);
  let open = 0;
  let whole = 0;
  for (const word of distinctWords(phrase.passage.words)) {
    if (word.role !== 'word' || said.has(word.term)) continue;
    const rarity = Math.max(...Array.from(readings(word), ([term, strength]) => rarityOf(term) * strength));
    if (!(rarity > 0)) continue;
    open += 1;
    whole += rarity;
    valuesOf(word, near, readings, [model.headByTerm], rarityOf).forEach((value, i) => (has[i]! += value));
  }
  if (open < leastOpen) return;
  near.forEach((found, i) => (found.score *= 1 + (openGain * (has[i]! - has[0]!)) / whole));
  sortRanked(ranked);
}

/**
 * Scores add up whatever matches, so a long title may win by many small likenesses: of the first few errors, those lose of
 * which the line says less, and less of that word for word. Sorts again.
 */
export function weighLikeness(ranked: Ranked[], { groups }: Model): void {
  const near = firstOfGroups(ranked, groups);
  const likeness = near.map(({ phrase }) =>
    phrase === undefined ? 0 : coverageGain * phrase.coverage + runGain * longestRun(phrase.passage.words, phrase.phrase.words).share,
  );
  const most = Math.max(...likeness);
  near.forEach((found, i) => (found.score *= Math.exp(likeness[i]! - most)));
  sortRanked(ranked);
}

/** The best of each of the first groups of variants. */
function firstOfGroups(ranked: readonly Ranked[], groups: readonly number[]): Ranked[] {
  const first = new Map<number, Ranked>();
  for (const found of ranked) {
    if (first.size === alikes) break;
    if (!first.has(groups[found.entry]!)) first.set(groups[found.entry]!, found);
  }
  return [...first.values()];
}

function rivalsIn(ranked: readonly Ranked[]): Ranked[] {
  return ranked.slice(0, rivals).filter(({ score }) => score >= ranked[0]!.score * leastShare);
}

/** Sorts results by score, best first. */
export function sortRanked(ranked: Ranked[]): void {
  ranked.sort((a, b) => b.score - a.score || a.entry - b.entry);
}

/** How much a word tells of each of some results, by its best reading. */
function valuesOf(
  word: Word,
  results: readonly Ranked[],
  readings: Readings,
  indexes: readonly ReadonlyMap<string, readonly Telling[]>[],
  rarityOf: (term: string) => number,
): number[] {
  const places = new Map(results.map(({ entry }, i) => [entry, i]));
  const values = results.map(() => 0);
  for (const [term, strength] of readings(word)) {
    const rarity = rarityOf(term) * strength;
    for (const index of indexes)
      for (const { entry, weight } of index.get(term) ?? []) {
        const place = places.get(entry);
        if (place !== undefined) values[place] = Math.max(values[place]!, rarity * weight);
      }
  }
  return values;
}
