// What the search bench found, as a table by kind of query.

import type { Query } from '../search/queries.ts';

/** What a query gave. */
export interface Outcome extends Query {
  /** IDs in rank order. */
  found: string[];
  /** Whether the page said that there is no entry. */
  isMiss: boolean;
  pagefind: string[];
  /** From the paste to the first result, and to the whole answer, in milliseconds. */
  firstMs: number;
  doneMs: number;
  /** Requests and gzip bytes after the search page had loaded: cold, and with what the first search left behind. */
  cold: { requests: number; bytes: number } | undefined;
  warm: { requests: number; bytes: number };
}

const ms = (values: readonly number[], at: number): string => `${Math.round(quantile(values, at))} ms`;
const kb = (loads: readonly { bytes: number }[], at: number): string =>
  (
    quantile(
      loads.map(({ bytes }) => bytes),
      at,
    ) / 1000
  ).toFixed(0);
const share = (some: number, all: number): string => `${some} of ${all} (${((100 * some) / Math.max(1, all)).toFixed(1)} %)`;

/** Prints ranks by kind beside Pagefind's, misses, times, weights, and every query that went wrong. */
export function printReport(outcomes: readonly Outcome[]): void {
  const answered = outcomes.filter(({ expect }) => expect.length > 0);
  const kinds = [...new Set(answered.map(({ kind }) => kind))];
  const rows = [...kinds.map((kind) => [kind, answered.filter((outcome) => outcome.kind === kind)] as const), ['all', answered] as const];
  console.log('kind        n  first  top 3    MRR  | Pagefind alone: first  top 3    MRR');
  for (const [kind, some] of rows) {
    const [ours, theirs] = [rank(some, ({ found }) => found), rank(some, ({ pagefind }) => pagefind)];
    console.log(`${kind.padEnd(9)}${String(some.length).padStart(4)}  ${ours}  |                 ${theirs}`);
  }
  const absent = outcomes.filter(({ expect }) => expect.length === 0);
  console.log(`\nQueries with an entry that were told "none": ${share(answered.filter(({ isMiss }) => isMiss).length, answered.length)}`);
  if (absent.length > 0)
    console.log(`Queries with no entry: told so ${share(absent.filter(({ isMiss }) => isMiss).length, absent.length)}`);
  const cold = outcomes.flatMap((outcome) => outcome.cold ?? []);
  console.log(
    `\nFirst result after the paste: median ${ms(
      outcomes.map(({ firstMs }) => firstMs),
      0.5,
    )}, p95 ${ms(
      outcomes.map(({ firstMs }) => firstMs),
      0.95,
    )}`,
  );
  console.log(
    `Whole answer:                 median ${ms(
      outcomes.map(({ doneMs }) => doneMs),
      0.5,
    )}, p95 ${ms(
      outcomes.map(({ doneMs }) => doneMs),
      0.95,
    )}`,
  );
  console.log(
    `First search: requests median ${quantile(
      cold.map(({ requests }) => requests),
      0.5,
    )}, most ${quantile(
      cold.map(({ requests }) => requests),
      1,
    )}; KB median ${kb(cold, 0.5)}, most ${kb(cold, 1)}`,
  );
  const warm = outcomes.map((outcome) => outcome.warm);
  console.log(
    `Next ones:    requests median ${quantile(
      warm.map(({ requests }) => requests),
      0.5,
    )}, p95 ${quantile(
      warm.map(({ requests }) => requests),
      0.95,
    )}; KB median ${kb(warm, 0.5)}, p95 ${kb(warm, 0.95)}`,
  );
  for (const { kind, expect, query, found, isMiss } of outcomes) {
    const isRight = expect.length === 0 ? isMiss : found[0] !== undefined && expect.includes(found[0]);
    if (!isRight)
      console.log(
        `\n${kind}: ${JSON.stringify(query.slice(0, 120))}\n  expected ${expect[0] ?? 'none'}, got ${isMiss ? 'none' : found.slice(0, 3).join(', ')}`,
      );
  }
}

function rank(outcomes: readonly Outcome[], foundOf: (outcome: Outcome) => readonly string[]): string {
  const places = outcomes.map((outcome) => foundOf(outcome).findIndex((id) => outcome.expect.includes(id)));
  const mean = (values: readonly number[]): string =>
    (values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)).toFixed(3);
  return [
    places.map((place) => Number(place === 0)),
    places.map((place) => Number(place >= 0 && place < 3)),
    places.map((place) => (place < 0 ? 0 : 1 / (place + 1))),
  ]
    .map(mean)
    .join('  ');
}

function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? 0;
}
