// Entries for one error that nobody grouped: they answer a query alike, so neither makes the other doubtful.
import { readWords } from '../words.ts';

/** Titles that share this part of their words say the same. */
const leastShared = 0.6;

/** Whether two titles say the same, by the share of words that both have (Jaccard index). */
export function areTwins(a: string, b: string): boolean {
  const [some, others] = [tellingTerms(a), tellingTerms(b)];
  const both = [...some].filter((term) => others.has(term)).length;
  return both > 0 && both / (some.size + others.size - both) >= leastShared;
}

function tellingTerms(title: string): Set<string> {
  return new Set(readWords(title).flatMap(({ term, role }) => (role === 'word' || role === 'quoted' || role === 'aside' ? term : [])));
}
