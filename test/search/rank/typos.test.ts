import { expect, test } from 'vitest';
import { nearWords } from '../../../src/search/rank/typos.ts';

const vocabulary = 'pipeline pytorch torch answer subnet authentication contain container containers contains'.split(' ');

test.each([
  ['with a letter left out', 'pipline', ['pipeline']],
  ['with a letter too many', 'pippeline', ['pipeline']],
  ['with two letters swapped, which is one edit', 'anwser', ['answer']],
  ['with two letters swapped', 'pytroch', ['pytorch']],
  ['with two edits, where it is long', 'authentcaton', ['authentication']],
  ['is nothing, where its first letter is another', 'uthentication', []],
  ['is nothing, where three letters are missing', 'authntcaton', []],
  ['is nothing, where it is short and has two edits', 'supnot', []],
  ['is nothing, where it is too short to tell', 'tor', []],
  ['is nothing, where it is like none', 'zebra', []],
  ['is nothing, where it is no plain word', 'pipel1ne', []],
  ['with several words near it is the nearest first, three at most', 'containrs', ['containers', 'contains', 'contain']],
])('a word %s: %s is %j', (_, word, near) => {
  expect(nearWords(word, vocabulary)).toEqual(near);
});
