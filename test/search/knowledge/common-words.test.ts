import { expect, test } from 'vitest';
import { commonWords } from '../../../src/search/knowledge/common-words.ts';
import { knowledgeFor } from '../../../src/search/knowledge/knowledge.ts';
import { openKnowledge } from '../../../src/search/knowledge/opened-knowledge.ts';
import { stem } from '../../../src/search/stems.ts';

const words = commonWords.flatMap(([, some]) => some.split(' '));
const { commonShareOf } = openKnowledge(knowledgeFor(new Set([...words, 'quagga'].map(stem)), new Set()));

test('a common word is found in any of its forms, and a rare one is none', () => {
  expect(['modules', 'module', 'connecting', 'quagga'].map((word) => commonShareOf(stem(word)))).toEqual([0.08, 0.08, 0.03, undefined]);
});

test('shares are parts of one, and words are single words in small letters', () => {
  expect([commonWords.filter(([share]) => share <= 0 || share >= 1), words.filter((word) => !/^[a-z]+\d*$/.test(word))]).toEqual([[], []]);
});

test('no word has two shares', () => {
  expect(words.filter((word, i) => words.findIndex((other) => stem(other) === stem(word)) !== i)).toEqual([]);
});
