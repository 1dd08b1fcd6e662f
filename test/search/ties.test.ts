import { expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { readLines } from '../../src/search/lines.ts';
import { createMatcher } from '../../src/search/matcher.ts';
import { readPassages } from '../../src/search/passages.ts';
import type { Ranked } from '../../src/search/ranking.ts';
import { readingsFrom } from '../../src/search/readings.ts';
import { breakTies } from '../../src/search/ties.ts';
import { entry } from './entries.ts';

const { model } = createMatcher(
  buildSearchIndex([
    entry('web/a-blocked', 'Request blocked by policy'),
    entry('web/b-credentials', 'Request blocked by policy, wildcard and credentials'),
    entry('web/c-hosts', 'Wildcard in a list of hosts'),
  ]).core,
);

const order = (...scores: number[]): number[] => {
  const ranked = scores.map((score, i): Ranked => ({ entry: i, score, vote: 0, foreign: false }));
  const { lines } = readLines('Request blocked by policy: no wildcard where credentials are sent');
  breakTies(ranked, readPassages(lines, model), model, readingsFrom());
  return ranked.map(({ entry: number }) => number);
};

test('of entries with the same beginning, the one that has the rest of the message comes first', () => {
  expect(order(10, 9, 2)).toEqual([1, 0, 2]);
});

test('an entry far behind stays behind, and one alone stays as it is', () => {
  expect([order(10, 4, 2), order(10)]).toEqual([[0, 1, 2], [0]]);
});
