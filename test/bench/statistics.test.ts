import { expect, test } from 'vitest';
import { intervalOf, meanOf, quantile } from './statistics.ts';

const shown = (some: number, all: number): string[] => intervalOf(some, all).map((end) => end.toFixed(4));

test("Wilson's interval is that of the published examples, and never leaves 0 to 1", () => {
  // Newcombe, "Two-sided confidence intervals for the single proportion" (1998), table I, method 3.
  expect([shown(81, 263), shown(15, 148), shown(0, 20), shown(1, 29), shown(0, 0)]).toEqual([
    ['0.2553', '0.3662'],
    ['0.0624', '0.1605'],
    ['0.0000', '0.1611'],
    ['0.0061', '0.1718'],
    ['0.0000', '1.0000'],
  ]);
});

test('a quantile is a value that is there, and the last one is the most', () => {
  const values = [5, 1, 4, 2, 3];
  expect([quantile(values, 0), quantile(values, 0.5), quantile(values, 0.95), quantile(values, 1), quantile([], 0.5), values]).toEqual([
    ...[1, 3, 5, 5, 0],
    [5, 1, 4, 2, 3],
  ]);
});

test('the mean of nothing is 0', () => {
  expect([meanOf([1, 2, 6]), meanOf([])]).toEqual([3, 0]);
});
