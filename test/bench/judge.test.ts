import { expect, test } from 'vitest';
import { answerFrom, bestThreshold, isRight, placeOf } from './judge.ts';

const known = { expect: ['a/right', 'a/also'] };
const unknown = { expect: [] };

test('an answer is right with a right entry in the first place, or with "none" where there is none', () => {
  const answers = [
    { found: ['a/also', 'a/wrong'], isNone: false },
    { found: ['a/wrong', 'a/right'], isNone: false },
    { found: ['a/right'], isNone: true },
    { found: [], isNone: true },
  ];
  expect([answers.map((answer) => isRight(known, answer)), answers.map((answer) => isRight(unknown, answer))]).toEqual([
    [true, false, false, false],
    [false, false, true, true],
  ]);
});

test('the place of an answer is that of the first right entry', () => {
  const placeIn = (...found: string[]): number => placeOf(known, { found, isNone: false });
  expect([placeIn('a/also', 'a/right'), placeIn('a/wrong', 'a/right'), placeIn('a/wrong'), placeIn()]).toEqual([0, 1, -1, -1]);
});

test('a search answers from a score on, and what it finds below stays known', () => {
  const hits = [
    { id: 'a/right', score: 2 },
    { id: 'a/wrong', score: 1 },
  ];
  const found = ['a/right', 'a/wrong'];
  expect([answerFrom(hits, 2), answerFrom(hits, 2.1), answerFrom([], 0)]).toEqual([
    { found, isNone: false },
    { found, isNone: true },
    { found: [], isNone: true },
  ]);
});

test('the best threshold parts right answers from hits for what has no entry, and is the lowest such', () => {
  const hits = (id: string, score: number) => [{ id, score }];
  const queries = [unknown, known, unknown, known, known];
  const found = [hits('a/x', 1), hits('a/right', 2), hits('a/x', 3), hits('a/right', 4), hits('a/also', 5)];
  expect([bestThreshold(queries, found), bestThreshold([known], [hits('a/right', 7)]), bestThreshold([known], [[]])]).toEqual([
    2,
    7,
    Infinity,
  ]);
});

test('a search that is never right should not answer', () => {
  expect(bestThreshold([unknown, unknown], [[{ id: 'a/x', score: 9 }], []])).toBe(Infinity);
});
