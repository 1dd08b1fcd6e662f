import { expect, test } from 'vitest';
import { matchUnfinished } from '../../../src/search/engine/completions.ts';
import type { Answer, Hit } from '../../../src/search/rank/matcher.ts';
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

/** An answer with a hit, or else with a guess, of this score. */
const answerOf = (id: string, score: number, miss: boolean): Answer => {
  const hit: Hit = { id, title: id, score, confidence: 0.5, why: { type: 'text' }, variants: [] };
  return {
    kind: 'message',
    miss,
    hits: miss ? [] : [hit],
    maybe: miss ? [hit] : [],
    doubtful: miss,
    telling: '',
    wantsText: false,
    inTexts: false,
  };
};

test('a guess for the unfinished word hides no entry that the whole word surely finds; the guess stands beside it', () => {
  const answers = (text: string): Answer => (text === 'gate' ? answerOf('a/guess', 50, true) : answerOf('b/sure', 9, false));
  const { miss, hits, maybe } = matchUnfinished('gate', answers, { entryCounts: new Map([['gateway', 1]]) });
  expect([miss, hits.map(({ id }) => id), maybe.map(({ id }) => id)]).toEqual([false, ['b/sure'], ['a/guess']]);
});

test('of guesses alone, the better one is shown', () => {
  const answers = (text: string): Answer => answerOf(text, text === 'gateway' ? 9 : 8, true);
  const { maybe } = matchUnfinished('gate', answers, { entryCounts: new Map([['gateway', 1]]) });
  expect(maybe.map(({ id }) => id)).toEqual(['gateway']);
});
