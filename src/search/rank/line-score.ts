// How well one line of a paste says what one phrase of an entry says.
import type { Model } from '../index/model.ts';
import type { Phrase } from '../index/phrases.ts';
import type { Expand } from './query-expansion.ts';
import type { Role, Word } from '../words.ts';

/** What a matching word brings, and what a missing one takes, by its role: values are welcome and not demanded. */
const gain: Record<Role, number> = { word: 1, stop: 0.1, generic: 0.5, quoted: 0.9, aside: 0.9, path: 0.35, number: 0.4 };
const need: Record<Role, number> = { word: 1, stop: 0.05, generic: 0.35, quoted: 0.35, aside: 0.4, path: 0.15, number: 0.1 };

/** How much of a word is there: whole names, parts of a compound name, a word that means the same. */
const strengths = { whole: 1, parts: 0.8 };

/** Neighbours of the phrase that are neighbours in the line raise its score by up to this. */
const orderBonus = 0.35;

/** A phrase all of whose names (`ImportError`, `NoSuchBucket`) are others than the line's says something else. */
const otherNames = 0.75;

/** From this strength on, a name is the same. */
const sameName = 0.85;

/** A word of a line is at most this rare: a word that no entry has says little. */
const unknownRarity = 3;

/** A line, ready to be held against phrases. */
export interface PreparedLine {
  words: readonly Word[];
  /** What the line offers: each term with its strength, 1 for its own words, and the word that it came from. */
  terms: ReadonlyMap<string, { strength: number; word: number }>;
  /** Whether it holds a name. */
  named: boolean;
  /** Rarity of each of its words, and of all as needed: the measure for how much of the line is explained. */
  rarities: readonly number[];
  total: number;
}

export interface PhraseScore {
  score: number;
  /** Share of the phrase that the line has, and of the line that the phrase has, 0..1. */
  coverage: number;
  explained: number;
  /** Rarity of what matched. */
  matched: number;
  /** Indices of the line's words that matched, in order of the phrase; some twice. */
  matchedWords: number[];
}

/** Prepares a line: its own terms, the parts of its compound names, and neighbours written as one word. */
export function prepareLine(words: readonly Word[], model: Model, expand?: Expand): PreparedLine {
  const terms = new Map<string, { strength: number; word: number }>();
  const add = (term: string, strength: number, word: number) => {
    if ((terms.get(term)?.strength ?? 0) < strength) terms.set(term, { strength, word });
  };
  const rarities = words.map((word) => wordRarity(model, word));
  let total = 0;
  words.forEach(({ term, parts, role }, i) => {
    add(term, 1, i);
    for (const part of parts) add(part, 0.85, i);
    const next = words[i + 1];
    if (next !== undefined && role !== 'number') {
      const joined = term + next.term;
      if (model.byTerm.has(joined) && term.length > 1 && next.term.length > 1) add(joined, 0.85, i);
    }
    total += need[role] * rarities[i]!;
    if (expand !== undefined && role !== 'stop' && role !== 'number') for (const [other, strength] of expand(term)) add(other, strength, i);
  });
  return { words, terms, rarities, total, named: words.some(isName) };
}

/** Scores a phrase by the rarity of what it shares with the line, how much of itself that is, and its order. */
export function scorePhrase(line: PreparedLine, phrase: Phrase, model: Model): PhraseScore {
  let matched = 0;
  let whole = 0;
  let explained = 0;
  let pairs = 0;
  let neighbours = 0;
  let lastHit = -1;
  let names = 0;
  let same = 0;
  const matchedWords: number[] = [];
  phrase.rarities ??= phrase.words.map((word) => wordRarity(model, word));
  for (const [i, word] of phrase.words.entries()) {
    const rarity = phrase.rarities[i]!;
    const direct = line.terms.get(word.term);
    let strength = direct?.strength ?? 0;
    let hit = direct?.word ?? -1;
    if (strength < 1 && word.parts.length > 0) {
      let has = 0;
      let all = 0;
      for (const part of word.parts) {
        const partRarity = model.rarities.get(part) ?? 0;
        const found = line.terms.get(part);
        all += partRarity;
        if (found !== undefined) {
          has += partRarity * found.strength;
          matchedWords.push(found.word);
          if (hit < 0) hit = found.word;
        }
      }
      strength = Math.max(strength, (strengths.parts * has) / Math.max(all, 1e-9));
    }
    if (isName(word)) {
      names += 1;
      if (strength >= sameName) same += 1;
    }
    const needed = rarity * need[word.role];
    const gained = rarity * strength * gain[word.role];
    matched += gained;
    whole += Math.max(needed, gained);
    if (hit >= 0 && strength > 0) {
      matchedWords.push(hit);
      explained += strength * need[line.words[hit]!.role] * line.rarities[hit]!;
      if (lastHit >= 0) {
        pairs += 1;
        if (hit > lastHit && hit - lastHit <= 2) neighbours += 1;
      }
      lastHit = hit;
    }
  }
  const coverage = whole > 0 ? matched / whole : 0;
  const order = 1 + orderBonus * (pairs > 0 ? neighbours / Math.max(pairs, 2) : 0);
  const share = line.total > 0 ? Math.min(1, explained / line.total) : 0;
  const other = line.named && names > 0 && same === 0 ? otherNames : 1;
  const score = other * phrase.weight * matched * (0.25 + 0.75 * coverage) * order * (0.7 + 0.3 * share);
  return { score, coverage, explained: share, matched, matchedWords };
}

/** Names are compound words outside quotes and paths. */
function isName({ parts, role }: Word): boolean {
  return parts.length > 1 && (role === 'word' || role === 'aside');
}

/** A compound name is as rare as its rarest reading; a word that no entry has counts little. */
export function wordRarity(model: Model, { term, parts }: Word): number {
  const known = model.rarities.get(term);
  if (known !== undefined) return known;
  if (parts.length === 0) return unknownRarity;
  let sum = 0;
  for (const part of parts) sum += model.rarities.get(part) ?? unknownRarity;
  return Math.min(unknownRarity * 1.5, sum);
}
