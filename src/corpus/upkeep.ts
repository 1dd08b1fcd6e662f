// Where entries need work: counts by domain and verification, and lists of the stalest, the weakest and those with gaps.
import { type Entry, type Verification, verifications } from '../entry/schema.ts';
import { type AgeCount, countByAge, listStale, type Staleness } from './staleness.ts';

/** What the report and the status page show. `today` is YYYY-MM-DD. */
export function reviewUpkeep(all: readonly Entry[], today: string): Upkeep {
  const entries = all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const idsWhere = (isListed: (entry: Entry) => boolean): string[] => entries.filter(isListed).map(({ id }) => id);
  return {
    entries: entries.length,
    byVerification: countByVerification(entries),
    byDomain: Object.fromEntries(
      [...Map.groupBy(entries, ({ domain }) => domain)].map(([domain, group]) => [domain, countByVerification(group)]),
    ),
    byAge: countByAge(entries, today),
    ...listStale(entries),
    withoutReferences: idsWhere(({ references }) => references.length === 0),
    withoutErrorMessages: idsWhere(({ errorMessages }) => errorMessages.length === 0),
    lowestFixRate: entries.map(({ id, fixRate }) => ({ id, fixRate })).sort((a, b) => a.fixRate - b.fixRate),
  };
}

function countByVerification(entries: readonly Entry[]): Record<Verification, number> {
  const counts = Object.fromEntries(verifications.map((name) => [name, 0])) as Record<Verification, number>;
  for (const { verification } of entries) counts[verification] += 1;
  return counts;
}

/** Lists hold IDs of entries, those that need work most first. */
export interface Upkeep extends Staleness {
  entries: number;
  byVerification: Record<Verification, number>;
  /** By name of the domain. */
  byDomain: Record<string, Record<Verification, number>>;
  /** The newest facts first. */
  byAge: AgeCount[];
  withoutReferences: string[];
  withoutErrorMessages: string[];
  /** Every entry, lowest rate first. */
  lowestFixRate: { id: string; fixRate: number }[];
}
