import { expect, test } from 'vitest';
import { entries, matcherOf } from '../entries.ts';

const matcher = matcherOf(entries);

test.each([
  ['its code', 'TS2345', ['typescript/ts2345-argument-not-assignable', { type: 'code', code: 'TS2345' }]],
  ['the line that says what it says', 'HEAD is now detached', ['git/detached-head', { type: 'line', words: ['HEAD', 'detached'] }]],
  [
    'its text, where no line says much of it',
    'who is a member of the group that may use a socket',
    ['docker/permission-denied-socket', { type: 'text' }],
  ],
])('an entry is a hit for %s', (_, query, expected) => {
  const [{ id, why } = {}] = matcher.match(query).hits;
  const reason = why?.type === 'line' ? { type: 'line', words: why.marks.map(([start, end]) => why.line.slice(start, end)) } : why;
  expect([id, reason]).toEqual(expected);
});
