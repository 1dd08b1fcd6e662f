import { expect, test } from 'vitest';
import { nearWords } from '../../../src/search/rank/near-words.ts';
import { entry, indexOf } from '../entries.ts';

const titles = ['pipeline pytorch torch', 'answer subnet authentication pipeline', 'container containers of a subnet', 'gateway'];
const index = await indexOf(titles.map((title, i) => entry(`a/title-${i}`, title))).index();

test.each([
  ['with a letter left out', 'pipline', ['pipelin']],
  ['with a letter too many', 'pippelin', ['pipelin']],
  ['with another letter', 'pipalin', ['pipelin']],
  ['with two letters swapped', 'pytroch', ['pytorch']],
  ['that is not typed to its end', 'gatew', ['gateway']],
  ['is nothing, where its first letter is another', 'ipelin', []],
  ['is nothing, where two letters are wrong', 'papelan', []],
  ['is nothing, where it is too short to tell', 'tox', []],
  ['is nothing, where it is like none', 'zebra', []],
  ['is nothing, where it is no plain word', 'pipel1n', []],
])('a word %s: %s is %j', (_, word, near) => {
  expect(nearWords(word, index, true)).toEqual(near);
});

test('of several words the common ones come first, three at most', async () => {
  const many = await indexOf(['zebrako zebraso zebramo', 'zebrano', 'zebrano'].map((title, i) => entry(`a/title-${i}`, title))).index();
  expect([nearWords('zebra', many, true), nearWords('zebra', many, false)]).toEqual([['zebrano', 'zebrako', 'zebraso'], []]);
});
