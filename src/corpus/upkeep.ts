// Where entries need work: counts by domain and verification, and lists of the stalest and the weakest.
import { formatPercent } from '../entry/percent.ts';
import { type Entry, type Verification, verifications } from '../entry/schema.ts';

/** What the report and the status page show. Lists hold IDs of entries, those that need work most first. */
export interface Upkeep {
  entries: number;
  byVerification: Record<Verification, number>;
  /** By name of the domain. */
  byDomain: Record<string, Record<Verification, number>>;
  /** Every entry that somebody has held against the facts and that states when, longest ago first. */
  oldestVerified: { id: string; lastVerified: string }[];
  neverVerified: string[];
  withoutReferences: string[];
  withoutErrorMessages: string[];
  /** Every entry, lowest rate first. */
  lowestFixRate: { id: string; fixRate: number }[];
}

export function reviewUpkeep(all: readonly Entry[]): Upkeep {
  const entries = all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const idsWhere = (isListed: (entry: Entry) => boolean): string[] => entries.filter(isListed).map(({ id }) => id);
  return {
    entries: entries.length,
    byVerification: countByVerification(entries),
    byDomain: Object.fromEntries(
      [...Map.groupBy(entries, ({ domain }) => domain)].map(([domain, group]) => [domain, countByVerification(group)]),
    ),
    oldestVerified: entries
      .flatMap((entry) => {
        const lastVerified = verifiedOn(entry);
        return lastVerified === undefined ? [] : { id: entry.id, lastVerified };
      })
      .sort((a, b) => (a.lastVerified < b.lastVerified ? -1 : Number(a.lastVerified > b.lastVerified))),
    neverVerified: idsWhere((entry) => verifiedOn(entry) === undefined),
    withoutReferences: idsWhere(({ references }) => references.length === 0),
    withoutErrorMessages: idsWhere(({ errorMessages }) => errorMessages.length === 0),
    lowestFixRate: entries.map(({ id, fixRate }) => ({ id, fixRate })).sort((a, b) => a.fixRate - b.fixRate),
  };
}

/** Day on which somebody last held an entry against the facts. That of an entry which nobody has reviewed only says how old its facts are. */
export function verifiedOn({ verification, lastVerified }: Pick<Entry, 'verification' | 'lastVerified'>): string | undefined {
  return verification === 'ai_generated' ? undefined : lastVerified;
}

function countByVerification(entries: readonly Entry[]): Record<Verification, number> {
  const counts = Object.fromEntries(verifications.map((name) => [name, 0])) as Record<Verification, number>;
  for (const { verification } of entries) counts[verification] += 1;
  return counts;
}

/** The same as text for a terminal; each list is cut after `limit` entries, and says so. */
export function formatUpkeep(upkeep: Upkeep, limit: number): string {
  const { byVerification, byDomain } = upkeep;
  const counts = (of: Record<Verification, number>): number[] => verifications.map((name) => of[name]);
  const total = (of: Record<Verification, number>): number => counts(of).reduce((sum, n) => sum + n, 0);
  const table = [
    ['', 'all', ...verifications],
    ...Object.entries(byDomain).map(([domain, of]) => [domain, total(of), ...counts(of)]),
    ['all domains', total(byVerification), ...counts(byVerification)],
  ].map((row) => row.map(String));
  const cut = (heading: string, rows: readonly string[]): string => [heading, ...rows.slice(0, limit)].join('\n  ');
  const list = (heading: string, rows: readonly string[]): string => {
    const more = rows.length > limit ? `\n  … and ${rows.length - limit} more` : '';
    return `${cut(`${heading}: ${rows.length === 0 ? 'none' : rows.length}`, rows)}${more}`;
  };
  const dated = upkeep.oldestVerified.map(({ id, lastVerified }) => `${lastVerified}  ${id}`);
  const rated = upkeep.lowestFixRate.map(({ id, fixRate }) => `${formatPercent(fixRate).padStart(4)}  ${id}`);
  return [
    formatTable(table),
    cut(dated.length === 0 ? 'Verified longest ago: none is dated' : 'Verified longest ago', dated),
    list('Never verified', upkeep.neverVerified),
    list('Without references', upkeep.withoutReferences),
    list('Without error messages', upkeep.withoutErrorMessages),
    cut('Lowest fix rate', rated),
  ].join('\n\n');
}

function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number): string => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0));
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
