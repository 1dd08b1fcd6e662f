// Asks the full text in a reader's words, and in fewer of them where no text has them all.
import type { Model } from '../search/model.ts';
import { stem } from '../search/stems.ts';
import { type FullText, type TextHit, wordsOf } from './pagefind.ts';
import type { Filters } from './search-query.ts';

/** Most hits, since each is fetched. */
const limit = 5;

/** Words that are tried where all of them together find nothing: the rarest, as many as these. */
const fewer = [4, 2];

/** Hits for a line of text, best first; only those that hold every word that was asked for. */
export async function findInText(line: string, filters: Filters, fullText: FullText, { rarities, textRarities }: Model): Promise<TextHit[]> {
  const rarityOf = (word: string): number => rarities.get(stem(word)) ?? textRarities.get(stem(word)) ?? 0;
  const rarest = wordsOf(line)
    .filter((word) => rarityOf(word) > 0)
    .sort((a, b) => rarityOf(b) - rarityOf(a));
  const tries = [line.trim(), ...fewer.map((count) => rarest.slice(0, count).join(' '))];
  for (const words of new Set(tries)) {
    if (words === '') continue;
    const count = wordsOf(words).length;
    const hits = (await fullText.search(words, filters, limit)).filter((hit) => hit.words.length === count);
    if (hits.length > 0) return hits;
  }
  return [];
}
