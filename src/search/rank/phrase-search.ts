// The second layer: for each entry, the line of the paste that says most of what one of its phrases says.
import type { Kind } from '../paste/kinds.ts';
import { type PhraseScore, type PreparedLine, scorePhrase } from './line-score.ts';
import type { Model } from '../index/model.ts';
import type { Passage } from './passages.ts';
import type { Phrase } from '../index/phrases.ts';

/** Phrases looked at closely for each passage: of a log there are many passages, of a short query one. */
const likeliest = { log: 12, short: 60 };

/** A term below this rarity brings in no phrases, nor does one in more phrases than this once rarer ones have. */
const leastRarity = 0.8;
const mostPhrases = 300;

/** A phrase must share this part of the rarity that the likeliest one shares. */
const leastShare = 0.3;

/** A phrase that shares less than this part of the best score so far is not looked at. */
const hopeless = 0.2;

/** What another line that says another phrase of the entry adds, how much of it that line must say, and the most so added. */
const moreShare = 0.35;
const leastMore = 0.5;
const mostMore = 0.6;

/** A phrase by its number, and the rarity of the terms that it shares with a line. */
interface Likely {
  index: number;
  shared: number;
}

export type PhraseMatch = PhraseScore & { passage: Passage; phrase: Phrase };

/** For each entry, the phrase and passage most alike; other lines that say its other phrases add to the score. */
export function searchPhrases(passages: readonly Passage[], kind: Kind, model: Model): Map<number, PhraseMatch> {
  const byPhrase = new Map<number, PhraseMatch>();
  const sums = new Float64Array(model.phrases.length);
  let top = 0;
  for (const passage of passages) {
    for (const { index, shared } of likelyPhrases(passage.line, model, sums, kind === 'log' ? likeliest.log : likeliest.short)) {
      if (shared * passage.prior < top * hopeless) continue;
      const phrase = model.phrases[index]!;
      const found = scorePhrase(passage.line, phrase, model);
      const score = found.score * passage.prior;
      if (score <= (byPhrase.get(index)?.score ?? 0)) continue;
      byPhrase.set(index, { ...found, score, passage, phrase });
      top = Math.max(top, score);
    }
  }
  const best = new Map<number, PhraseMatch>();
  for (const found of byPhrase.values()) if (found.score > (best.get(found.phrase.entry)?.score ?? 0)) best.set(found.phrase.entry, found);
  return kind === 'log' ? addOthers(best, byPhrase) : best;
}

/** Phrases that share words with a line, those that share the rarest. `sums` is scratch, all zero before and after. */
function likelyPhrases({ terms, words }: PreparedLine, model: Model, sums: Float64Array, most: number): Likely[] {
  const touched: number[] = [];
  const known: { list: readonly number[]; rarity: number }[] = [];
  for (const [term, { strength, word }] of terms) {
    const rarity = (model.rarities.get(term) ?? 0) * strength;
    if (words[word]!.role !== 'stop' && rarity >= leastRarity) known.push({ list: model.byTerm.get(term)!, rarity });
  }
  known.sort((a, b) => b.rarity - a.rarity);
  for (const { list, rarity } of known) {
    const isCommon = list.length > mostPhrases && touched.length > 0;
    for (const phrase of list) {
      if (sums[phrase] === 0) {
        if (isCommon) continue;
        touched.push(phrase);
      }
      sums[phrase]! += rarity;
    }
  }
  const likely = largest(touched, sums, most);
  const least = (sums[likely[0] ?? 0] ?? 0) * leastShare;
  const kept = likely.flatMap((index) => (sums[index]! >= least ? { index, shared: sums[index]! } : []));
  for (const phrase of touched) sums[phrase] = 0;
  return kept;
}

/** The items of the largest values, largest first: by insertion, as most items fall out at once. */
function largest(items: readonly number[], values: Float64Array, most: number): number[] {
  const kept: number[] = [];
  for (const item of items) {
    const value = values[item]!;
    if (kept.length >= most && value <= values[kept.at(-1)!]!) continue;
    if (kept.length >= most) kept.pop();
    let at = kept.length;
    while (at > 0 && values[kept[at - 1]!]! < value) at -= 1;
    kept.splice(at, 0, item);
  }
  return kept;
}

/** A log that also says, in other lines, other phrases of an entry speaks the more for it. */
function addOthers(best: ReadonlyMap<number, PhraseMatch>, byPhrase: ReadonlyMap<number, PhraseMatch>): Map<number, PhraseMatch> {
  const added = new Map<number, number>();
  for (const found of byPhrase.values()) {
    const { entry, kind } = found.phrase;
    const first = best.get(entry)!;
    if (found === first || kind === 'slug' || !found.passage.single || found.coverage <= leastMore) continue;
    if (!first.passage.text.includes(found.passage.text)) added.set(entry, (added.get(entry) ?? 0) + found.score * moreShare);
  }
  return new Map(
    [...best].map(([entry, first]) => {
      const more = Math.min(first.score * mostMore, added.get(entry) ?? 0);
      return [entry, more > 0 ? { ...first, score: first.score + more } : first];
    }),
  );
}
