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

/** Ages of facts, each up to a number of months. */
const ages = [
  { age: 'up to 3 months', months: 3 },
  { age: 'up to 6 months', months: 6 },
  { age: 'up to a year', months: 12 },
  { age: 'up to 2 years', months: 24 },
  { age: 'over 2 years', months: Infinity },
] as const;

/** How many entries have facts of each age, those without a date last. `today` is YYYY-MM-DD. */
export function countByAge(entries: readonly Entry[], today: string): AgeCount[] {
  const groups = Map.groupBy(entries, ({ lastVerified }) => {
    if (lastVerified === undefined) return 'no date';
    const months = monthsBetween(lastVerified, today);
    return ages.find((group) => months <= group.months)!.age;
  });
  return [...ages.map(({ age }) => age), 'no date' as const].map((age) => ({ age, entries: groups.get(age)?.length ?? 0 }));
}

/** Months from a day to a later one; a begun month counts. */
function monthsBetween(from: string, to: string): number {
  const [[fromYear = 0, fromMonth = 0, fromDay = 0], [toYear = 0, toMonth = 0, toDay = 0]] = [from, to].map((day) =>
    day.split('-').map(Number),
  ) as [number[], number[]];
  return (toYear - fromYear) * 12 + toMonth - fromMonth + (toDay > fromDay ? 1 : 0);
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

export interface AgeCount {
  /** In words. */
  age: (typeof ages)[number]['age'] | 'no date';
  entries: number;
}

/** Lists of IDs, those that need work most first. Days are YYYY-MM-DD. */
export interface Staleness {
  /** Every reviewed entry that states when, longest ago first. */
  oldestVerified: { id: string; lastVerified: string }[];
  /** Every entry that nobody has reviewed and that states as of which day its facts are, longest ago first. */
  oldestFacts: { id: string; factsAsOf: string }[];
  /** Every entry that nobody has reviewed, or that does not state when. */
  neverVerified: string[];
}
