// npm run report -- [--json] [--limit <number>]
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkCorpus } from '../corpus/check.ts';
import { listFiles, readEntryFile } from '../corpus/read.ts';
import { buildDay } from '../view/dates.ts';
import { reviewUpkeep } from '../corpus/upkeep.ts';
import { sayUnexpected } from '../entry/message.ts';
import { quote } from '../entry/quote.ts';
import { formatPercent } from '../entry/percent.ts';
import { type Verification, verifications } from '../entry/schema.ts';
import { entriesFolder, shownPath } from '../root/folders.ts';
import { stop } from './command.ts';

const usage = `Usage: npm run report -- [--json] [--limit <number>]

Shows where entries need work: counts by domain and verification, those verified longest ago or never, those without
references or error messages, and those with the lowest fix rates.
  --json   whole lists, for programs
  --limit  most entries of one list as text; 10 where not stated
Exit code: 0, or 2 where the command itself is wrong.`;

/** Length of the longest bar, in characters, and what bars are made of. */
const barLength = 20;
const signs: Record<Verification, string> = { ai_generated: '░', human_reviewed: '▒', community_verified: '▓', reproduced: '█' };

const { isJson, limit } = readArguments();
if (!existsSync(entriesFolder)) stop(`There is no folder ${shownPath(entriesFolder)} with entries`, 2);
const files = checkCorpus(listFiles(entriesFolder).map((file) => readEntryFile(file)));
const upkeep = reviewUpkeep(
  files.flatMap(({ entry }) => entry ?? []),
  buildDay,
);
console.log(isJson ? JSON.stringify(upkeep, undefined, 2) : formatLists());
const left = files.length - upkeep.entries;
if (left > 0) console.error(`\nNot counted: ${left} of ${files.length} files have errors. Run: npm run check`);

function formatLists(): string {
  return [
    formatTable(),
    formatAges(),
    ranking('Verified longest ago', 'no reviewed entry is dated', upkeep.oldestVerified, ({ lastVerified }) => lastVerified),
    ranking('Oldest facts of entries that nobody has reviewed', 'none is dated', upkeep.oldestFacts, ({ factsAsOf }) => factsAsOf),
    list('Never verified', upkeep.neverVerified),
    list('Without references', upkeep.withoutReferences),
    list('Without error messages', upkeep.withoutErrorMessages),
    ranking('Lowest fix rate', 'there are no entries', upkeep.lowestFixRate, ({ fixRate }) => formatPercent(fixRate).padStart(4)),
  ].join('\n\n');
}

function formatTable(): string {
  const cells = (counts: Record<Verification, number>): string[] => {
    return [sumOf(counts), ...verifications.map((name) => counts[name])].map(String);
  };
  const most = Math.max(...Object.values(upkeep.byDomain).map(sumOf));
  const bar = (counts: Record<Verification, number>): string =>
    verifications.map((name) => signs[name].repeat(Math.round((barLength * counts[name]) / most))).join('');
  const rows = [
    ['', 'all', ...verifications.map((name) => `${signs[name]} ${name}`)],
    ...Object.entries(upkeep.byDomain).map(([domain, counts]) => [domain, ...cells(counts), bar(counts)]),
    ['all domains', ...cells(upkeep.byVerification)],
  ];
  const widthOf = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const pad = (cell: string, column: number): string =>
    column === 0 || column > verifications.length + 1 ? cell.padEnd(widthOf(column)) : cell.padStart(widthOf(column));
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

function sumOf(counts: Record<Verification, number>): number {
  return Object.values(counts).reduce((sum, n) => sum + n, 0);
}

function formatAges(): string {
  const most = Math.max(1, ...upkeep.byAge.map(({ entries }) => entries));
  const rows = upkeep.byAge.map(({ age, entries }) => {
    const bar = '█'.repeat(Math.round((barLength * entries) / most));
    return `${age.padEnd(14)}  ${String(entries).padStart(String(most).length)}  ${bar}`.trimEnd();
  });
  return ['Age of facts', ...rows].join('\n  ');
}

/** The first of all entries in an order, each behind what orders them. */
function ranking<Row extends { id: string }>(heading: string, none: string, rows: readonly Row[], valueOf: (row: Row) => string): string {
  if (rows.length === 0) return `${heading}: ${none}`;
  return [heading, ...rows.slice(0, limit).map((row) => `${valueOf(row)}  ${row.id}`)].join('\n  ');
}

/** The first of the entries that something is wrong with, and how many there are. */
function list(heading: string, ids: readonly string[]): string {
  const more = ids.length > limit ? [`… and ${ids.length - limit} more`] : [];
  return [`${heading}: ${ids.length === 0 ? 'none' : ids.length}`, ...ids.slice(0, limit), ...more].join('\n  ');
}

function readArguments(): { isJson: boolean; limit: number } {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        limit: { type: 'string', default: '10' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return stop(usage, 0);
    if (!/^\d{1,6}$/.test(values.limit)) return stop(`${sayUnexpected(`limit ${quote(values.limit)}`, 'a number')}\n\n${usage}`, 2);
    return { isJson: values.json, limit: Number(values.limit) };
  } catch (error) {
    return stop(`${(error as Error).message.replace(/\. To specify.*$/, '')}\n\n${usage}`, 2);
  }
}
