// Which entries are stale: when each was last held against the facts, or how old its facts are while nobody has done that.
import { isEstimate } from '../entry/estimate.ts';
import type { Entry } from '../entry/schema.ts';

/** Entries by the age of what they say, by ID where that is the same. */
export function listStale(entries: readonly Entry[]): Staleness {
  const dated = entries
    .flatMap((entry) => (entry.lastVerified === undefined ? [] : { ...entry, lastVerified: entry.lastVerified }))
    .sort((a, b) => compare(a.lastVerified, b.lastVerified) || compare(a.id, b.id));
  return {
    oldestVerified: dated.filter((entry) => !isEstimate(entry)).map(({ id, lastVerified }) => ({ id, lastVerified })),
    oldestFacts: dated.filter(isEstimate).map(({ id, lastVerified }) => ({ id, factsAsOf: lastVerified })),
    neverVerified: entries
      .filter((entry) => isEstimate(entry) || entry.lastVerified === undefined)
      .map(({ id }) => id)
      .sort(),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Lists of IDs, those that need work most first. Days are YYYY-MM-DD. */
export interface Staleness {
  /** Every reviewed entry that states when, longest ago first. */
  oldestVerified: { id: string; lastVerified: string }[];
  /** Every entry that nobody has reviewed and that states as of which day its facts are, longest ago first. */
  oldestFacts: { id: string; factsAsOf: string }[];
  /** Every entry that nobody has reviewed, or that does not state when. */
  neverVerified: string[];
}
