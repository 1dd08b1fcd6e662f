import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/entry/did-you-mean.ts';

const candidates = ['Workarounds', 'Dead Ends', 'Root Cause'];

test('a misspelt word leads to the candidate it was meant to be, and a strange one to none', () => {
  expect(['Workaround', 'DEAD ENDS', 'root-cause', 'Appendix'].map((word) => nearest(word, candidates))).toEqual([
    'Workarounds',
    'Dead Ends',
    'Root Cause',
    undefined,
  ]);
  expect(nearest('a', [])).toBe(undefined);
});

test('of a short word two letters may be wrong, of a long one a third', () => {
  expect([nearest('gti', ['git']), nearest('gxyt', ['git']), nearest('xyz', ['git'])]).toEqual(['git', 'git', undefined]);
  expect([nearest('xxxcdefghi', ['abcdefghi']), nearest('xxxxdefghij', ['abcdefghi'])]).toEqual(['abcdefghi', undefined]);
});

test('a word longer than a hundred characters is not compared', () => {
  expect([100, 101].map((length) => nearest('x'.repeat(length), ['x'.repeat(100)]))).toEqual(['x'.repeat(100), undefined]);
});

test('a message asks only for what was not written', () => {
  expect([didYouMean('Workaround', candidates), didYouMean('Workarounds', candidates), didYouMean('Appendix', candidates)]).toEqual([
    '; did you mean `Workarounds`?',
    '',
    '',
  ]);
});
