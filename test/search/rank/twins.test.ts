import { describe, expect, test } from 'vitest';
import { areTwins } from '../../../src/search/rank/twins.ts';
import { entries, entry, matcherOf } from '../entries.ts';

describe('titles', () => {
  test.each([
    ['An error occurred (AccessDeniedException) when calling the operation', 'AccessDeniedException when calling an operation', true],
    ['fatal: refusing to merge unrelated histories', 'fatal: Refusing to merge unrelated histories (git 2.40)', true],
    ['ImportError: libGL.so.1: cannot open shared object file', 'ImportError: cannot import name', false],
    ['Error', 'error: failed', false],
  ])('%s | %s', (a, b, expected) => {
    expect([areTwins(a, b), areTwins(b, a)]).toEqual([expected, expected]);
  });
});

test('an entry that says the same makes an answer hardly less sure', () => {
  const first = entry('aws/access-denied', 'AccessDeniedException: not authorized');
  const twin = entry('aws/access-denied-role', 'AccessDeniedException: role not authorized');
  const surenessOf = (added: typeof entries): number =>
    matcherOf([...entries, ...added]).match('AccessDeniedException not authorized when I deploy the stack').hits[0]!.confidence;
  expect(surenessOf([first, twin])).toBeGreaterThan(surenessOf([first]) - 0.05);
});
