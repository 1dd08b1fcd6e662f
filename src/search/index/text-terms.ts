// The terms that tell an entry's text from others': what stays of cause, fixes and dead ends in the index.
import type { PlainText } from '../../entry/plain-text.ts';
import type { Entry } from '../../entry/schema.ts';
import { readWords, termsOf } from '../words.ts';

/**
 * Terms that all entries bring in together, so that they take some 53 KB at 2,000 entries, and the bounds within which that
 * decides how many one brings in.
 */
const allTerms = 32_000;
const mostTerms = 400;
const leastTerms = 8;

/** In a large site, a term that only one entry's text has is mostly a name from its code. */
const manyEntries = 500;

/** How much a term counts by the part of the entry it stands in, before BM25's saturation. */
const partWeights = { rootCause: 1, action: 0.8, deadEnd: 0.6, version: 0.6, reason: 0.3 };
const saturation = 1.2;

/**
 * Chooses the terms of each entry that stand highest by BM25 over the fields of its text.
 * @param heads The terms of each entry's head, which are left out.
 */
export function chooseTextTerms(entries: readonly Entry[], heads: readonly ReadonlySet<string>[], text: PlainText): string[][] {
  const counts = entries.map((entry) => countTerms(entry, text));
  const holders = new Map<string, number>();
  counts.forEach((count, i) => {
    for (const term of new Set([...heads[i]!, ...count.keys()])) holders.set(term, (holders.get(term) ?? 0) + 1);
  });
  const share = Math.min(mostTerms, Math.max(leastTerms, Math.floor(allTerms / Math.max(1, entries.length))));
  const leastHolders = entries.length > manyEntries ? 2 : 1;
  return counts.map((count, i) => {
    const weightOf = (term: string, weight: number): number =>
      (weight / (weight + saturation)) * Math.sqrt(Math.log(1 + entries.length / holders.get(term)!));
    return [...count]
      .filter(([term]) => term.length > 1 && !heads[i]!.has(term) && holders.get(term)! >= leastHolders)
      .map(([term, weight]) => ({ term, weight: weightOf(term, weight) }))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, share)
      .map(({ term }) => term);
  });
}

/** How much each term counts in the text of an entry. */
function countTerms({ rootCause, workarounds, deadEnds, versions }: Entry, text: PlainText): Map<string, number> {
  const count = new Map<string, number>();
  const add = (part: string, weight: number): void => {
    for (const term of termsOf(readWords(part))) count.set(term, (count.get(term) ?? 0) + weight);
  };
  add(text.ofBlocks(rootCause), partWeights.rootCause);
  for (const { action, details } of workarounds) {
    add(text.ofInline(action), partWeights.action);
    if (details !== undefined) add(text.ofBlocks(details), partWeights.reason);
  }
  for (const { action, reason } of deadEnds) {
    add(text.ofInline(action), partWeights.deadEnd);
    add(text.ofBlocks(reason), partWeights.reason);
  }
  for (const product of new Set(versions.map((version) => version.product))) add(product, partWeights.version);
  return count;
}
