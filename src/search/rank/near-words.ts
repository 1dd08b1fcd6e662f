// What a word that no entry has was meant to be: one that begins with it, as the word isn't typed to its end, or one that differs in
// one letter. Two words do where they become the same without one letter each (Garbe's symmetric delete, 2012).
import type { SearchIndex } from '../index/search-index.ts';

/** Shortest words that may be unfinished, and misspelt. */
const leastStart = 2;
const leastMisspelt = 4;

/** Most words that are taken for what was meant. */
const most = 3;

/**
 * The words that it may have been meant to be, common ones first.
 * @param isLast Whether it ends a query, so that it may be unfinished.
 */
export function nearWords(word: string, index: SearchIndex, isLast: boolean): string[] {
  if (word.length < leastStart || !/^\p{L}+$/u.test(word)) return [];
  const own = cutsOf(word);
  const isNear = (term: string): boolean =>
    (isLast && term.startsWith(word)) ||
    (word.length >= leastMisspelt &&
      term[0] === word[0] &&
      Math.abs(term.length - word.length) <= 1 &&
      [...cutsOf(term)].some((cut) => own.has(cut)));
  return index
    .terms()
    .filter(isNear)
    .sort((a, b) => index.rarityOf(a) - index.rarityOf(b))
    .slice(0, most);
}

/** A word, and it without each of its letters. */
function cutsOf(word: string): Set<string> {
  return new Set([word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))]);
}
