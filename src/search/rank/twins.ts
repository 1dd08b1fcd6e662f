// Entries for one error: they answer a query alike, so neither makes the other doubtful.
import type { SearchIndex } from '../index/search-index.ts';

/** Titles that share this part of their words say the same. */
const leastShared = 0.5;

/** Whether two entries are variants, or their titles say the same, by the share of words that both have (Jaccard index). */
export function areTwins(a: number, b: number, index: SearchIndex): boolean {
  const [one, other] = [index.headOf(a), index.headOf(b)];
  if (one !== undefined && one.group === other?.group) return true;
  const [some, others] = [titleTerms(a, index), titleTerms(b, index)];
  const both = [...some].filter((term) => others.has(term)).length;
  return both > 0 && both / (some.size + others.size - both) >= leastShared;
}

function titleTerms(entry: number, index: SearchIndex): Set<string> {
  const words = index.phrasesOf(entry)[0]?.words ?? [];
  return new Set(words.flatMap(({ term, role }) => (role === 'word' || role === 'quoted' || role === 'aside' ? term : [])));
}
