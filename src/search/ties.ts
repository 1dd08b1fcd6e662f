// Entries with the same beginning: what decides between them is what the others don't have.
import type { Model } from './model.ts';
import type { Passage } from './passages.ts';
import type { Ranked } from './ranking.ts';
import type { Readings } from './word-score.ts';
import type { Role, Word } from './words.ts';

/** Results that are held against each other: the first few, down to this share of the first one's score. */
const rivals = 8;
const leastShare = 0.5;

/** Most that a result gains by having all of the words that its rivals lack. */
const mostGain = 1;

const telling: ReadonlySet<Role> = new Set<Role>(['word', 'quoted', 'aside']);

/** Raises the first results that have words of the query which their rivals lack, and lowers the rivals. Sorts again. */
export function breakTies(ranked: Ranked[], passages: readonly Passage[], model: Model, readings: Readings): void {
  const first = ranked[0];
  const near = ranked.slice(0, rivals).filter(({ score }) => score >= first!.score * leastShare);
  const words = (first?.phrase?.passage ?? passages.find(({ single }) => single))?.words ?? [];
  if (near.length < 2) return;
  const entries = new Set(near.map(({ entry }) => entry));
  const gains = near.map(() => 0);
  let whole = 0;
  for (const word of new Map(words.map((one) => [one.term, one])).values()) {
    if (!telling.has(word.role)) continue;
    const values = valuesOf(word, entries, model, readings);
    const each = near.map(({ entry }) => values.get(entry) ?? 0);
    const mean = each.reduce((sum, value) => sum + value, 0) / near.length;
    whole += Math.max(...each);
    each.forEach((value, i) => (gains[i]! += value - mean));
  }
  if (whole === 0) return;
  near.forEach((found, i) => (found.score *= 1 + (mostGain * gains[i]!) / whole));
  ranked.sort((a, b) => b.score - a.score || a.entry - b.entry);
}

/** How much a word tells of each of some entries, by its best reading. */
function valuesOf(word: Word, entries: ReadonlySet<number>, model: Model, readings: Readings): Map<number, number> {
  const values = new Map<number, number>();
  for (const [term, strength] of readings(word)) {
    const rarity = (model.textRarities.get(term) ?? model.rarities.get(term) ?? 0) * strength;
    for (const list of [model.headByTerm.get(term), model.textByTerm.get(term)])
      for (const { entry, weight } of list ?? [])
        if (entries.has(entry)) values.set(entry, Math.max(values.get(entry) ?? 0, rarity * weight));
  }
  return values;
}
