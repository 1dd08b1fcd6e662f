import { expect, test } from 'vitest';
import { matchUnfinished } from '../../../src/search/engine/completions.ts';
import { entries, matcherOf } from '../entries.ts';

const matcher = matcherOf(entries);
const firstOf = (text: string): string | undefined => {
  const { hits, maybe } = matchUnfinished(text, (one) => matcher.match(one), matcher.model);
  return (hits[0] ?? maybe[0])?.id;
};

test('a word that the reader hasn’t finished is read as the words that begin like it', () => {
  expect(['request entity too lar', 'borrow of moved val', '502 bad gatew'].map(firstOf)).toEqual([
    'nginx/413-body-too-large',
    'rust/e0382-use-after-move',
    'nginx/502-bad-gateway',
  ]);
});

test('a text whose last word is known, or no word, is left as it is', () => {
  const asked: string[] = [];
  for (const text of ['502 Bad Gateway', 'TS2307: ', ''])
    matchUnfinished(
      text,
      (one) => {
        asked.push(one);
        return matcher.match(one);
      },
      matcher.model,
    );
  expect(asked).toEqual(['502 Bad Gateway', 'TS2307: ', '']);
});
