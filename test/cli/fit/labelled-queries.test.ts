import { expect, test } from 'vitest';
import { crossValidate } from '../../../src/cli/fit/cross-validation.ts';
import { labelAll } from '../../../src/cli/fit/labelled-queries.ts';

import { entries, entry } from '../../search/entries.ts';

const push = { kind: 'message', expect: ['git/non-fast-forward'], query: 'error: failed to push some refs to origin' };
const heap = { kind: 'log', expect: ['node/heap-out-of-memory-node18-linux'], query: 'Allocation failed - JavaScript heap out of memory' };
const variant = { ...heap, expect: ['node/heap-out-of-memory-node20-linux'] };
const both = { kind: 'question', expect: ['git/detached-head', 'git/non-fast-forward'], query: 'why does git refuse my commits' };
const none = { kind: 'none', expect: [], query: 'xyzzy failed to blork the daemon' };

/** Labels of some queries, without what is made up of the entries. */
function pasted(queries: Parameters<typeof labelAll>[2]): ReturnType<typeof labelAll> {
  return labelAll('own', entries, queries).filter(({ isReal }) => isReal);
}

test('a query with an answer is asked with all, with the heads alone, and without the answer; one without an answer twice', () => {
  const asked = pasted([push, none]).map(({ candidates, topic: _, ...rest }) => ({
    ...rest,
    answers: candidates.filter(({ isAnswer }) => isAnswer).length,
  }));
  const all = { set: 'own', kind: 'message', hasAnswer: true, weight: 0.5, isTested: true, isReal: true, answers: 1 };
  const empty = { ...all, kind: 'none', hasAnswer: false, answers: 0 };
  expect(asked).toEqual([
    all,
    { ...all, isTested: false },
    { ...all, hasAnswer: false, weight: 0.25, isTested: false, answers: 0 },
    empty,
    { ...empty, isTested: false },
  ]);
});

test('without the answer its variants are no candidates either', () => {
  const [asked, , without] = pasted([heap]);
  expect(asked!.candidates.length - without!.candidates.length).toBe(2);
});

test('queries of one entry, of its variants, and of entries that answer one query are of one topic', () => {
  const topicsOf = (queries: (typeof push)[]): number => new Set(pasted(queries).map(({ topic }) => topic)).size;
  const detached = { ...push, expect: ['git/detached-head'] };
  expect(
    [
      [push, push],
      [heap, variant],
      [detached, push],
      [detached, push, both],
      [both, none],
      [none, none],
    ].map(topicsOf),
  ).toEqual([1, 1, 2, 1, 2, 1]);
});

test('what is learned of some entries finds the others by their titles, and nothing for words that none has', () => {
  const queries = entries.map(({ id, title }) => ({ kind: 'message', expect: [id], query: title }));
  const others = ['xyzzy', 'blork', 'quux', 'plugh', 'fnord'].map((word) => ({ ...none, query: `${word} failed to blork it` }));
  const { judged } = crossValidate(pasted([...queries, ...others]));
  const wrong = judged.filter(({ hasAnswer, place, isMiss }) => (hasAnswer ? place > 0 : !isMiss));
  expect([judged.length, wrong.length]).toEqual([queries.length + others.length, 0]);
});

test('the codes of entries are asked in forms that tools print, and whoever has the code answers', () => {
  const made = labelAll('own', entries, []).filter(({ kind }) => kind === 'stated code');
  const lost = made.filter(({ candidates }) => !candidates.some(({ isAnswer }) => isAnswer));
  expect([made.length > 20, lost, made.some(({ isReal }) => isReal)]).toEqual([true, [], false]);
});

test('the beginning of a message is asked with any name in the place of its variable part, by all entries that say it', () => {
  const said = [
    entry('a/plain', 'Cannot mount volume <name>: it is gone'),
    entry('a/other', 'Something else', { errorMessages: ['fatal: Cannot mount volume <name>'] }),
    entry('a/short', 'No <name>'),
  ];
  const made = labelAll('own', said, []).filter(({ kind }) => kind === 'said message');
  expect(made.map(({ topic, candidates }) => [topic, candidates.filter(({ isAnswer }) => isAnswer).length])).toEqual([
    ['message fatal: cannot mount volume <>', 1],
    ['message cannot mount volume <>', 2],
  ]);
});
