import fc from 'fast-check';
import { expect, test } from 'vitest';
import { probabilityOfNone, scoreOf } from '../../../src/search/rank/model.ts';
import { answerOf, entries } from '../entries.ts';

test('a score adds up what each feature counts; a feature without a weight counts nothing', () => {
  expect(scoreOf({ coverage: 0.5, run: 1, other: 9 }, { coverage: 4, run: -3, absent: 7 })).toBe(-1);
});

test('without a candidate, none is the answer', () => {
  expect(probabilityOfNone([])).toBe(1);
});

test.each([
  [[0], 1 / 2],
  [[0, 0], 1 / 2],
  [[0, -2, -2], 1 / 2],
  [[Math.log(3)], 1 / 4],
  [[Math.log(3), Math.log(4)], 1 / 5],
  [[-Infinity], 1],
  [[1000], 0],
  [[-1000], 1],
])('none is held against the best of candidates with the log odds %j: %d', (scores, probability) => {
  expect(probabilityOfNone(scores)).toBeCloseTo(probability, 12);
});

test('none is less likely the higher all scores are, and always a probability', () => {
  const score = fc.double({ min: -50, max: 50, noNaN: true });
  fc.assert(
    fc.property(fc.array(score, { maxLength: 20 }), fc.double({ min: 0, max: 5, noNaN: true }), (scores, gain) => {
      const [before, after] = [scores, scores.map((one) => one + gain)].map(probabilityOfNone);
      return before! >= 0 && before! <= 1 && after! <= before! + 1e-12;
    }),
  );
});

test('results stand in the order of their scores, each as sure as its score says', async () => {
  const { hits } = await answerOf(entries)(
    'TypeError: module not found, or a borrow of moved value: cannot find module or its type declarations',
  );
  const scores = hits.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(hits.map(({ confidence }) => confidence)).toEqual(hits.map(({ confidence }) => confidence).toSorted((a, b) => b - a));
});
