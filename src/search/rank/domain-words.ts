// How much of what a question says beyond its domain an entry has: any entry about Docker has the word `container`.
import type { Model } from '../index/model.ts';
import { stem } from '../stems.ts';
import type { ExpandWord } from './query-expansion.ts';
import { distinctWords, type Word } from '../words.ts';

/**
 * Share of the words that an entry has, 0..1, each weighed by its rarity among the entries of the same domain; the domain's
 * own name doesn't count.
 */
export function shareBeyondDomain(words: readonly Word[], entry: number, expandWord: ExpandWord, model: Model): number {
  const domain = model.domains[entry]!;
  const name = new Set(domain.split('-').map(stem));
  const size = model.domains.filter((other) => other === domain).length;
  let has = 0;
  let whole = 0;
  for (const word of distinctWords(words)) {
    if ((word.role !== 'word' && word.role !== 'quoted') || name.has(word.term)) continue;
    const count = holdersOfTerm(word.term, model).filter((other) => model.domains[other] === domain).length;
    const rarity = Math.log(1 + size / (count + 0.5)) / Math.log(1 + size / 0.5);
    const strengths = Array.from(expandWord(word), ([term, strength]) => (holdersOfTerm(term, model).includes(entry) ? strength : 0));
    has += rarity * Math.max(...strengths);
    whole += rarity;
  }
  return has / Math.max(whole, 1e-9);
}

function holdersOfTerm(term: string, { headByTerm, textByTerm }: Model): number[] {
  return [...new Set([headByTerm, textByTerm].flatMap((index) => index.get(term)?.map(({ entry }) => entry) ?? []))];
}
