// What the search bench found, as tables.
import type { Query } from '../../src/corpus/queries.ts';
import type { Hit } from './baselines.ts';
import { type Answer, answerFrom, bestThreshold, isRight, placeOf } from './judge.ts';
import { intervalOf, meanOf } from './statistics.ts';
import { printTable } from './table.ts';

/** Prints ranks by kind beside the baselines', how well each knows that there is no entry, and every query that went wrong. */
export function printReport(outcomes: readonly Outcome[], baselines: readonly Baseline[]): void {
  const ours = outcomes.map(({ found, isMiss }): Answer => ({ found, isNone: isMiss }));
  const columns: Column[] = [
    { name: 'Wayout', answers: ours },
    ...baselines.map(({ name, hits }) => {
      const threshold = bestThreshold(outcomes, hits);
      return { name, threshold, answers: hits.map((some) => answerFrom(some, threshold)) };
    }),
  ];
  printRanks(outcomes, columns);
  console.log(`${baselines.map(({ note = '' }) => note && `(${note})\n`).join('')}`);
  if (outcomes.some(hasNone)) printNone(outcomes, columns);
  const missed = outcomes.filter((outcome) => outcome.isMiss && !hasNone(outcome));
  const near = missed.filter(({ nearest, expect }) => nearest.some((id) => expect.includes(id)));
  console.log(
    `Wayout told "none" ${missed.length} times though there is an entry; the nearest that it showed held it ${near.length} times`,
  );
  for (const [i, outcome] of outcomes.entries()) if (!isRight(outcome, ours[i]!)) printWrong(outcome);
}

const hasNone = ({ expect }: Query): boolean => expect.length === 0;

/** Ranks of what is found, whether it would be shown or not. */
function printRanks(outcomes: readonly Outcome[], columns: readonly Column[]): void {
  const places = (isMeant: (outcome: Outcome) => boolean): number[][] =>
    columns.map(({ answers }) =>
      outcomes.flatMap((outcome, i) => (isMeant(outcome) && !hasNone(outcome) ? placeOf(outcome, answers[i]!) : [])),
    );
  const rank = (some: readonly number[]): string => triple(shareOf(some, isFirst), shareOf(some, isTopThree), reciprocalOf(some));
  const row = (name: string, all: number[][]): string[] => [name, String(all[0]?.length), ...all.map(rank)];
  const all = places(() => true);
  const ends = (end: 0 | 1): string[] => all.map((some) => triple(endOf(some, isFirst, end), endOf(some, isTopThree, end)));
  const kinds = [...new Set(outcomes.filter((outcome) => !hasNone(outcome)).map(({ kind }) => kind))];
  printTable(
    [
      ['', '', ...columns.map(({ name }) => name)],
      ['kind', 'n', ...columns.map(() => 'first  top 3    MRR')],
      ...kinds.map((kind) =>
        row(
          kind,
          places((outcome) => outcome.kind === kind),
        ),
      ),
      row('all', all),
      ['  95 % from', '', ...ends(0)],
      ['  to', '', ...ends(1)],
    ],
    4,
  );
}

const isFirst = (place: number): boolean => place === 0;
const isTopThree = (place: number): boolean => place >= 0 && place < 3;
const shareOf = (places: readonly number[], is: (place: number) => boolean): number => meanOf(places.map((place) => Number(is(place))));
const reciprocalOf = (places: readonly number[]): number => meanOf(places.map((place) => (place < 0 ? 0 : 1 / (place + 1))));
const endOf = (places: readonly number[], is: (place: number) => boolean, end: 0 | 1): number =>
  intervalOf(places.filter(is).length, places.length)[end];
const triple = (...shares: readonly number[]): string => [0, 1, 2].map((i) => shares[i]?.toFixed(3) ?? '     ').join('  ');

/** How often each is right where it may say "none". */
function printNone(outcomes: readonly Outcome[], columns: readonly Column[]): void {
  const count = (is: (outcome: Outcome, answer: Answer) => boolean): number[] =>
    columns.map(({ answers }) => outcomes.filter((outcome, i) => is(outcome, answers[i]!)).length);
  const absent = outcomes.filter(hasNone).length;
  const right = count(isRight);
  const end = (at: 0 | 1): string[] => right.map((some) => intervalOf(some, outcomes.length)[at].toFixed(3));
  printTable(
    [
      [`of ${outcomes.length} queries`, ...columns.map(({ name }) => name)],
      ['right first, or rightly "none"', ...right.map((some) => (some / outcomes.length).toFixed(3))],
      ['  95 % from', ...end(0)],
      ['  to', ...end(1)],
      [`"none" where there is none, of ${absent}`, ...count((outcome, { isNone }) => isNone && hasNone(outcome)).map(String)],
      [`"none" for an entry, of ${outcomes.length - absent}`, ...count((outcome, { isNone }) => isNone && !hasNone(outcome)).map(String)],
      ['"none" below a score of', ...columns.map(({ threshold }) => threshold?.toFixed(2) ?? 'its own')],
    ],
    4,
  );
  console.log('(A baseline has the score that serves it best on these very queries; Wayout decides by itself.)\n');
}

function printWrong({ kind, expect, query, found, isMiss }: Outcome): void {
  const got = isMiss ? 'none' : found.slice(0, 3).join(', ');
  console.log(`\n${kind}: ${JSON.stringify(query.slice(0, 120))}\n  expected ${expect[0] ?? 'none'}, got ${got}`);
}

/** What the search page gave for a query. */
export interface Outcome extends Query {
  /** IDs in rank order. */
  found: string[];
  /** IDs that a miss shows instead. */
  nearest: string[];
  /** Whether the page said that there is no entry. */
  isMiss: boolean;
}

/** A search to be beaten. */
export interface Baseline {
  name: string;
  /** What it found, by place of the query. */
  hits: readonly (readonly Hit[])[];
  /** What to know of it, as a sentence without a period. */
  note?: string;
}

/** A search as the tables show it. */
interface Column {
  name: string;
  /** By place of the query. */
  answers: readonly Answer[];
  /** Missing where it knows by itself when there is no entry. */
  threshold?: number;
}
