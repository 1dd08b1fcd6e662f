import { expect, test } from 'vitest';
import { learn } from '../../../src/cli/fit/learn.ts';
import { labelled } from './queries.ts';

/** Signs of weights, by feature. */
const signsOf = (weights: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Math.sign(weight)]));

test('what tells right from wrong gets a weight of its sign, and what is alike in both gets none', () => {
  const query = labelled([
    { tells: 1, alike: 0.5 },
    { misleads: 1, alike: 0.5 },
  ]);
  const weights = learn(Array(20).fill(query));
  expect({ ...signsOf(weights), alike: 0 }).toEqual({ constant: 1, tells: 1, misleads: -1, alike: 0 });
  expect(Math.abs(weights['alike']!)).toBeLessThan(weights['tells']! / 2);
});

test('what stands in queries without an answer speaks for none', () => {
  const queries = [labelled([{ tells: 1 }]), labelled([{ deceives: 1 }, { deceives: 1 }], { hasAnswer: false })];
  expect(signsOf(learn(queries))).toMatchObject({ tells: 1, deceives: -1 });
});

test('any of several answers is as good as another', () => {
  const both = [{ one: 1 }, { other: 1 }].map((features) => ({ features, isAnswer: true }));
  const { one, other } = learn([labelled([], { candidates: [...both, { features: { wrong: 1 }, isAnswer: false }] })]);
  expect([one, other]).toEqual([one, one]);
  expect(one).toBeGreaterThan(0);
});

test('a query whose answer is no candidate, or that counts for nothing, teaches nothing', () => {
  const query = labelled([{ tells: 1 }, {}]);
  const lost = labelled([{ tells: 1 }], { candidates: [{ features: { tells: 1 }, isAnswer: false }] });
  const idle = labelled([{}, { tells: 1 }], { weight: 0 });
  expect(learn([query, lost, idle])).toEqual(learn([query]));
});

test('a query that counts more pulls harder', () => {
  const [up, down] = [labelled([{ tells: 1 }, {}]), labelled([{}, { tells: 1 }])];
  const pulled = (weight: number): number => learn([up, { ...down, weight }])['tells']!;
  expect([Math.sign(pulled(0.2)), Math.abs(pulled(1)) < 0.01, Math.sign(pulled(5))]).toEqual([1, true, -1]);
});
