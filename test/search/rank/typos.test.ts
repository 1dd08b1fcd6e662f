import { expect, test } from 'vitest';
import { nearWords } from '../../../src/search/rank/typos.ts';

const vocabulary = new Map([
  ['pipeline', 3],
  ['pytorch', 9],
  ['torch', 2],
  ['answer', 1],
  ['subnet', 1],
  ['authentication', 4],
  ['contain', 2],
  ['container', 5],
  ['containers', 9],
  ['contains', 1],
]);

test.each([
  ['pipline', ['pipeline']],
  ['pytroch', ['pytorch']],
  ['anwser', ['answer']],
  ['zebra', []],
  ['tor', []],
  ['authentcaton', ['authentication']],
  ['athentcaton', []],
  ['supnot', []],
  ['pitorsh', []],
  ['containr', ['container', 'contain', 'contains']],
])('%s is near %j', (word, near) => {
  expect(nearWords(word, vocabulary)).toEqual(near);
});
