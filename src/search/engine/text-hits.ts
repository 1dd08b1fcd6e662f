// Asks the full text in a reader's words, and in fewer of them where no text has them all.
import type { SearchIndex } from '../index/search-index.ts';
import { stem } from '../stems.ts';
import { type FullText, type TextHit, fullTextWords } from './full-text.ts';
import type { Filters } from './query.ts';

/** Most hits, since each is fetched. */
const limit = 5;

/** Words that are tried together, and where no text has them all: the rarest, as many as these. Each word is fetched, too. */
const counts = [4, 2];

/** Most words of a line that is tried as it stands. */
const shortLine = 3;

/** A line to look for in the texts. */
interface TextSearch {
  line: string;
  filters: Filters;
  /** Whether the reader asked for the full text: then the line is tried as it stands, however long. */
  isAsked: boolean;
}

/** Hits for a line of text, best first; only those that hold every word that was asked for. */
export async function findInText({ line, filters, isAsked }: TextSearch, fullText: FullText, index: SearchIndex): Promise<TextHit[]> {
  const rarityOf = (word: string): number => index.rarityOf(stem(word));
  const words = fullTextWords(line);
  const rarest = words.filter((word) => rarityOf(word) > 0).sort((a, b) => rarityOf(b) - rarityOf(a));
  const whole = isAsked || words.length <= shortLine ? [line.trim()] : [];
  for (const tried of new Set([...whole, ...counts.map((count) => rarest.slice(0, count).join(' '))])) {
    const asked = fullTextWords(tried).length;
    // One word of many says nothing.
    if (asked === 0 || asked < Math.min(words.length, 2)) continue;
    const hits = (await fullText.search(tried, filters, limit)).filter((hit) => hit.words.length === asked);
    if (hits.length > 0) return hits;
  }
  return [];
}
