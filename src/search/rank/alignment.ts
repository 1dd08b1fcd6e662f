// How well one line of a paste says what one phrase of an entry says.
import type { Phrase } from '../index/phrases.ts';
import type { Role, Word } from '../words.ts';
import { type Terms, wordRarity } from './terms.ts';
import type { SearchIndex } from '../index/search-index.ts';

/** How much a missing word takes from a phrase or leaves of a line, by its role. */
const needs: Readonly<Record<Role, number>> = { word: 1, aside: 0.5, quoted: 0.35, generic: 0.3, number: 0.1, path: 0.1, stop: 0.05 };

/** From this strength on, a word of a phrase is there. */
const leastStrength = 0.5;

/** All shares are of rarity, 0..1. */
export interface Alignment {
  /** Share of the phrase that the line has, and of the line that the phrase has. */
  coverage: number;
  explained: number;
  /** Share of the phrase in the longest run of words that both have, one after another; and the run's rarity. */
  run: number;
  runRarity: number;
  /** How many of its words are more than stop words. */
  runWords: number;
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

/** Words that stand in both, and between two of them what the phrase has and the line has not, and the other way round. */
interface Gap {
  phrase: number[];
  line: number[];
}

/** Holds a line's words against a phrase's. `terms` are those of the line. */
export function align(line: readonly Word[], terms: Terms, { words: phrase, source }: Phrase, index: SearchIndex): Alignment {
  const lineRarities = line.map((word) => wordRarity(word, index) * needs[word.role]);
  const rarities = phrase.map((word) => wordRarity(word, index) * needs[word.role]);
  const hits = phrase.map((word) => strengthOf(word, terms, index));
  const places = new Map<number, number>();
  let [matched, covered] = [0, 0];
  phrase.forEach((_, i) => {
    const { strength, at } = hits[i]!;
    matched += rarities[i]! * strength;
    if (strength >= leastStrength) covered += rarities[i]!;
    for (const place of at) places.set(place, Math.max(places.get(place) ?? 0, strength));
  });
  const whole = Math.max(sum(rarities), 1e-9);
  const gaps = findGaps(line, phrase, rarities, hits);
  // What a line has in the place of `<name>` is no word of its own: any name fits.
  const fillers = gaps.flatMap((gap) => (gap.phrase.some((at) => isSlot(phrase[at]!, source)) ? gap.line : []));
  for (const at of fillers) lineRarities[at] = 0;
  const explained = sum([...places].map(([place, strength]) => lineRarities[place]! * strength));
  const swaps = gaps.map((gap) => ({
    gap,
    // However well known the other word is: what the phrase says stands not there.
    rarity: sum(gap.line.map((at) => lineRarities[at]!)) > 0 ? sum(gap.phrase.map((at) => rarities[at]!)) : 0,
  }));
  const most = swaps.reduce((a, b) => (b.rarity > a.rarity ? b : a), { gap: { phrase: [], line: [] } as Gap, rarity: 0 });
  const longest = longestRun(line, phrase, rarities);
  return {
    coverage: Math.min(1, covered / whole),
    explained: Math.min(1, explained / Math.max(sum(lineRarities), 1e-9)),
    run: longest.rarity / whole,
    runRarity: longest.rarity,
    runWords: longest.words,
    replaced: Math.min(1, sum(swaps.map(({ rarity }) => rarity)) / whole),
    ...(most.rarity > 0 ? { swap: most.gap } : {}),
    matched,
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
function strengthOf({ term, parts }: Word, terms: Terms, index: SearchIndex): Hit {
  const direct = terms.get(term);
  if (direct !== undefined && (direct.strength === 1 || parts.length === 0)) return { strength: direct.strength, at: [direct.at] };
  let [has, all] = [0, 0];
  const at: number[] = [];
  for (const part of parts) {
    const rarity = index.rarityOf(part);
    const found = terms.get(part);
    all += rarity;
    if (found === undefined) continue;
    has += rarity * found.strength;
    at.push(found.at);
  }
  const strength = (partStrength * has) / Math.max(all, 1e-9);
  return direct !== undefined && direct.strength >= strength ? { strength: direct.strength, at: [direct.at] } : { strength, at };
}

/** Parts of a name that is written otherwise say a little less than the name. */
const partStrength = 0.8;

/** The heaviest run of words that stand one after another in both: longest common substring, in the product of both lengths. */
function longestRun(line: readonly Word[], phrase: readonly Word[], rarities: readonly number[]): { rarity: number; words: number } {
  let best = { rarity: 0, words: 0 };
  let above: (typeof best)[] = [];
  phrase.forEach(({ term, role }, i) => {
    const row: typeof above = [];
    line.forEach((word, j) => {
      if (word.term !== term) return;
      const { rarity, words } = above[j] ?? { rarity: 0, words: 0 };
      row[j + 1] = { rarity: rarity + rarities[i]!, words: words + Number(role !== 'stop') };
      if (row[j + 1]!.rarity > best.rarity) best = row[j + 1]!;
    });
    above = row;
  });
  return best;
}

/** Puts both side by side by their longest common subsequence, and gives what stands between words of both. */
function findGaps(line: readonly Word[], phrase: readonly Word[], rarities: readonly number[], hits: readonly Hit[]): Gap[] {
  const width = line.length + 1;
  const best = new Float64Array((phrase.length + 1) * width);
  const isSame = (i: number, j: number): boolean => phrase[i]!.term === line[j]!.term;
  phrase.forEach((_, i) => {
    line.forEach((__, j) => {
      best[(i + 1) * width + j + 1] = isSame(i, j)
        ? // A little more than its rarity, so that words of none stand side by side, too.
          best[i * width + j]! + rarities[i]! + 1e-6
        : Math.max(best[i * width + j + 1]!, best[(i + 1) * width + j]!);
    });
  });
  const gaps: Gap[] = [{ phrase: [], line: [] }];
  let [i, j] = [phrase.length, line.length];
  while (i > 0 || j > 0) {
    if (i > 0 && j > 0 && isSame(i - 1, j - 1)) {
      gaps.unshift({ phrase: [], line: [] });
      [i, j] = [i - 1, j - 1];
    } else if (j === 0 || (i > 0 && best[(i - 1) * width + j]! >= best[i * width + j - 1]!)) {
      i -= 1;
      if (hits[i]!.strength < leastStrength) gaps[0]!.phrase.unshift(i);
    } else {
      j -= 1;
      gaps[0]!.line.unshift(j);
    }
  }
  return gaps.filter((gap) => gap.phrase.length > 0 && gap.line.length > 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
