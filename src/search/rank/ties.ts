// Entries with the same beginning: what decides between them is what the others don't have.
import { type Model, rarityIn, type Telling } from '../index/model.ts';
import type { Passage } from './passages.ts';
import type { Candidate } from './candidate.ts';
import { longestRun } from './runs.ts';
import type { ExpandWord } from './query-expansion.ts';
import { distinctWords, type Role } from '../words.ts';

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
export function breakTies(candidates: Candidate[], passages: readonly Passage[], model: Model, expandWord: ExpandWord): void {
  const near = rivalsIn(candidates);
  const words = (near[0]?.phrase?.passage ?? passages.find(({ single }) => single))?.words ?? [];
  if (near.length < 2) return;
  const gains = near.map(() => 0);
  let whole = 0;
  for (const word of distinctWords(words)) {
    if (!telling.has(word.role)) continue;
    const rarityOf = (term: string): number => rarityIn(term, model);
    const values = valuesOf(expandWord(word), near, [model.headByTerm, model.textByTerm], rarityOf);
    const mean = values.reduce((sum, value) => sum + value, 0) / near.length;
    whole += Math.max(...values);
    values.forEach((value, i) => (gains[i]! += value - mean));
  }
  if (whole === 0) return;
  near.forEach((candidate, i) => (candidate.score *= 1 + (mostGain * gains[i]!) / whole));
  sortCandidates(candidates);
}

/**
 * A message that goes on long after what the first result says of it is about what comes then: its rivals rise by what
 * their titles and messages have of the words that it leaves open. Sorts again.
 */
export function weighOpenWords(candidates: Candidate[], model: Model, expandWord: ExpandWord): void {
  const near = rivalsIn(candidates);
  const phrase = near[0]?.phrase;
  if (phrase === undefined || near.length < 2) return;
  const said = new Set(phrase.matchedWords.map((hit) => phrase.passage.words[hit]!.term));
  const rarityOf = (term: string): number => model.rarities.get(term) ?? 0;
  const has = near.map(() => 0);
  let open = 0;
  let whole = 0;
  for (const word of distinctWords(phrase.passage.words)) {
    if (word.role !== 'word' || said.has(word.term)) continue;
    const rarity = Math.max(...Array.from(expandWord(word), ([term, strength]) => rarityOf(term) * strength));
    if (!(rarity > 0)) continue;
    open += 1;
    whole += rarity;
    valuesOf(expandWord(word), near, [model.headByTerm], rarityOf).forEach((value, i) => (has[i]! += value));
  }
  if (open < leastOpen) return;
  near.forEach((candidate, i) => (candidate.score *= 1 + (openGain * (has[i]! - has[0]!)) / whole));
  sortCandidates(candidates);
}

/**
 * Scores add up whatever matches, so a long title may win by many small likenesses: of the first few errors, those lose of
 * which the line says less, and less of that word for word. Sorts again.
 */
export function weighLikeness(candidates: Candidate[], { groups }: Model): void {
  const near = firstOfGroups(candidates, groups);
  const likeness = near.map(({ phrase }) =>
    phrase === undefined ? 0 : coverageGain * phrase.coverage + runGain * longestRun(phrase.passage.words, phrase.phrase.words).share,
  );
  const most = Math.max(...likeness);
  near.forEach((candidate, i) => (candidate.score *= Math.exp(likeness[i]! - most)));
  sortCandidates(candidates);
}

/** The best of each of the first groups of variants. */
function firstOfGroups(candidates: readonly Candidate[], groups: readonly number[]): Candidate[] {
  const first = new Map<number, Candidate>();
  for (const candidate of candidates) {
    if (first.size === alikes) break;
    if (!first.has(groups[candidate.entry]!)) first.set(groups[candidate.entry]!, candidate);
  }
  return [...first.values()];
}

function rivalsIn(candidates: readonly Candidate[]): Candidate[] {
  return candidates.slice(0, rivals).filter(({ score }) => score >= candidates[0]!.score * leastShare);
}

/** Sorts candidates by score, best first. */
export function sortCandidates(candidates: Candidate[]): void {
  candidates.sort((a, b) => b.score - a.score || a.entry - b.entry);
}

/** How much a word tells of each of some candidates, by the best of its terms. */
function valuesOf(
  terms: Iterable<readonly [term: string, strength: number]>,
  candidates: readonly Candidate[],
  indexes: readonly ReadonlyMap<string, readonly Telling[]>[],
  rarityOf: (term: string) => number,
): number[] {
  const places = new Map(candidates.map(({ entry }, i) => [entry, i]));
  const values = candidates.map(() => 0);
  for (const [term, strength] of terms) {
    const rarity = rarityOf(term) * strength;
    for (const index of indexes)
      for (const { entry, weight } of index.get(term) ?? []) {
        const place = places.get(entry);
        if (place !== undefined) values[place] = Math.max(values[place]!, rarity * weight);
      }
  }
  return values;
}
