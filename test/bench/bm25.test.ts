import { expect, test } from 'vitest';
import { openBm25 } from './bm25.ts';

const scoresOf = (documents: string[], text: string): [number, string][] =>
  [...openBm25(documents)(text)].map(([place, score]) => [place, score.toFixed(4)]);

test('a document that holds a word has the score of the formula, by how rare the word is and how long the document', () => {
  // ln(1 + (3 - 1 + 0.5) / (1 + 0.5)) = 0.9808; two of three words on average: 1.2 * (0.25 + 0.75 * 2 / 3) = 0.9.
  expect(scoresOf(['lock timeout', 'connection refused by peer', 'out of memory'], 'LOCK')).toEqual([[0, (0.9808 / 1.9).toFixed(4)]]);
});

test('a word that stands twice in a document counts less than twice, and one that stands twice in the text counts once', () => {
  const documents = ['lock lock held', 'lock held by', 'out of memory'];
  const rarity = Math.log(1 + 1.5 / 2.5);
  const expected = [
    [0, ((rarity * 2) / 3.2).toFixed(4)],
    [1, (rarity / 2.2).toFixed(4)],
  ];
  expect([scoresOf(documents, 'lock'), scoresOf(documents, 'lock, lock')]).toEqual([expected, expected]);
});

test('a text without a word of any document finds nothing', () => {
  expect([scoresOf(['lock timeout'], 'panic'), scoresOf([], 'panic'), scoresOf(['lock'], '')]).toEqual([[], [], []]);
});
