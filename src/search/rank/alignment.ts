// How well one line of a paste says what one phrase of an entry says.
import type { Phrase } from '../index/phrases.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Role, Word } from '../words.ts';
import { type Terms, wordRarity } from './terms.ts';

/** How much a missing word takes from a phrase or leaves of a line, by its role. */
const needs: Readonly<Record<Role, number>> = { word: 1, aside: 0.5, quoted: 0.35, generic: 0.3, number: 0.1, path: 0.1, stop: 0.05 };

/** From this strength on, a word of a phrase is there. */
const leastStrength = 0.5;

/** Parts of a name that is written otherwise say a little less than the name. */
const partStrength = 0.8;

/** All shares are of rarity, 0..1. */
export interface Alignment {
  /** Share of the phrase that the line has, and of the line that the phrase has. */
  coverage: number;
  explained: number;
  /** Rarity of the longest run of words that both have, one after another. */
  run: number;
  /** Share of the phrase in whose place the line has other words: another name, another error. */
  replaced: number;
  /** Places of the rarest such words in the phrase, and of those that stand there in the line; nothing where none is replaced. */
  swap?: Gap;
  /** Rarity of all that both have. */
  matched: number;
  /** Places of the line's words that stand for `<name>` in the phrase. */
  fillers: readonly number[];
  /** Places of the line's words that the phrase has. */
  places: number[];
}

/** Places of words of a phrase that a line has not, and of the line's words that stand there instead. */
interface Gap {
  phrase: number[];
  line: number[];
}

/** Holds a line's words against a phrase's. `terms` are those of the line. */
export function align(line: readonly Word[], terms: Terms, { words: phrase, source }: Phrase, index: SearchIndex): Alignment {
  const weigh = (word: Word): number => wordRarity(word, index) * needs[word.role];
  const rarities = phrase.map(weigh);
  const hits = phrase.map((word) => hitOf(word, terms, index));
  const places = new Map<number, number>();
  for (const { strength, at } of hits) for (const place of at) places.set(place, Math.max(places.get(place) ?? 0, strength));
  const gaps = findGaps(line, hits, places);
  // What a line has in the place of `<name>` is no word of its own: any name fits.
  const fillers = gaps.flatMap((gap) => (gap.phrase.some((at) => isSlot(phrase[at]!, source)) ? gap.line : []));
  const lineRarities = line.map((word, at) => (fillers.includes(at) ? 0 : weigh(word)));
  const whole = Math.max(1e-9, sum(rarities));
  const swaps = gaps
    .filter((gap) => sum(gap.line.map((at) => lineRarities[at]!)) > 0)
    .map((gap) => ({ gap, rarity: sum(gap.phrase.map((at) => rarities[at]!)) }))
    .sort((a, b) => b.rarity - a.rarity);
  return {
    coverage: sum(rarities.filter((_, i) => hits[i]!.strength >= leastStrength)) / whole,
    explained: sum([...places].map(([place, strength]) => lineRarities[place]! * strength)) / Math.max(1e-9, sum(lineRarities)),
    run: longestRun(line, phrase, rarities),
    replaced: sum(swaps.map(({ rarity }) => rarity)) / whole,
    ...(swaps.length > 0 ? { swap: swaps[0]!.gap } : {}),
    matched: sum(rarities.map((rarity, i) => rarity * hits[i]!.strength)),
    fillers,
    places: [...places.keys()].sort((a, b) => a - b),
  };
}

/** Whether a word of a phrase stands for any: it is in `<…>`. */
function isSlot({ role, start }: Word, source: string): boolean {
  return role === 'path' && source.lastIndexOf('<', start) > source.lastIndexOf('>', start);
}

interface Hit {
  strength: number;
  /** Places in the line. */
  at: readonly number[];
}

/** How much of a word a line has: the word, one of the same meaning, or parts of a name. */
function hitOf({ term, parts }: Word, terms: Terms, index: SearchIndex): Hit {
  const { strength: direct = 0, at: place } = terms.get(term) ?? {};
  const found = parts.flatMap((part) => {
    const hit = terms.get(part);
    return hit === undefined ? [] : { ...hit, rarity: index.rarityOf(part) };
  });
  const has = sum(found.map(({ rarity, strength }) => rarity * strength));
  const byParts = (partStrength * has) / Math.max(1e-9, sum(parts.map((part) => index.rarityOf(part))));
  return byParts > direct
    ? { strength: byParts, at: found.map(({ at }) => at) }
    : { strength: direct, at: place === undefined ? [] : [place] };
}

/** Rarity of the heaviest run of words that stand one after another in both: longest common substring, in the product of both lengths. */
function longestRun(line: readonly Word[], phrase: readonly Word[], rarities: readonly number[]): number {
  let best = 0;
  let above: number[] = [];
  phrase.forEach(({ term }, i) => {
    const row: number[] = [];
    line.forEach((word, j) => {
      if (word.term === term) best = Math.max(best, (row[j + 1] = (above[j] ?? 0) + rarities[i]!));
    });
    above = row;
  });
  return best;
}

/** Where a phrase has words that the line has not, and the line between the neighbours of these has words that the phrase has not. */
function findGaps(line: readonly Word[], hits: readonly Hit[], places: ReadonlyMap<number, number>): Gap[] {
  const gaps: Gap[] = [];
  let [missing, from]: [number[], number] = [[], 0];
  [...hits, { strength: 1, at: [line.length] }].forEach(({ strength, at: [to] }, i) => {
    if (strength < leastStrength || to === undefined) missing.push(i);
    else {
      const other = line.flatMap((_, at) => (at >= from && at < to && !places.has(at) ? at : []));
      if (missing.length > 0 && other.length > 0) gaps.push({ phrase: missing, line: other });
      [missing, from] = [[], to + 1];
    }
  });
  return gaps;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
