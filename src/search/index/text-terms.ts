// The terms that tell an entry's text from others': what stays of cause, fixes and dead ends in the index.
import type { PlainText } from '../../entry/plain-text.ts';
import type { Entry } from '../../entry/schema.ts';
import { readWords, termsOf } from '../words.ts';
import { holdersOf } from './search-index.ts';

/** Terms that all entries bring in together, so that they take some 40 KB at 2,000 entries, and the bounds for one of them. */
const allTerms = 18_000;
const [leastTerms, mostTerms] = [8, 400];

/** In a large site, a term that only one entry has is mostly a name from its code. */
const manyEntries = 500;

/** BM25's saturation: how much more often a term stands in a text says less and less. */
const saturation = 1.2;

/**
 * Chooses the terms of each entry that stand highest by BM25 in its text.
 * @param heads The terms of each entry's head, which are left out.
 */
export function chooseTextTerms(entries: readonly Entry[], heads: readonly ReadonlySet<string>[], text: PlainText): string[][] {
  const counts = entries.map((entry) => countTerms(entry, text));
  const holders = holdersOf(counts.map((count, i) => new Set([...heads[i]!, ...count.keys()])));
  const share = Math.min(mostTerms, Math.max(leastTerms, Math.floor(allTerms / entries.length)));
  const leastHolders = entries.length > manyEntries ? 2 : 1;
  return counts.map((count, i) => {
    const weightOf = ([term, times]: [string, number]): number =>
      (times / (times + saturation)) * Math.sqrt(Math.log(1 + entries.length / holders.get(term)!.length));
    return [...count]
      .filter(([term]) => term.length > 1 && !heads[i]!.has(term) && holders.get(term)!.length >= leastHolders)
      .sort((a, b) => weightOf(b) - weightOf(a))
      .slice(0, share)
      .map(([term]) => term);
  });
}

/** How often each term stands in the text of an entry, without its samples of code. */
function countTerms({ rootCause, workarounds, deadEnds, versions }: Entry, text: PlainText): Map<string, number> {
  const parts = [
    text.ofBlocks(rootCause),
    ...workarounds.flatMap(({ action, details = '' }) => [text.ofInline(action), text.ofBlocks(details)]),
    ...deadEnds.flatMap(({ action, reason }) => [text.ofInline(action), text.ofBlocks(reason)]),
    ...new Set(versions.map(({ product }) => product)),
  ];
  const count = new Map<string, number>();
  for (const term of parts.flatMap((part) => termsOf(readWords(part)))) count.set(term, (count.get(term) ?? 0) + 1);
  return count;
}
