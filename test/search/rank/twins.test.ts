import { describe, expect, test } from 'vitest';
import { areTwins } from '../../../src/search/rank/twins.ts';
import { entry, indexOf } from '../entries.ts';

describe('two entries are for one error', () => {
  test.each<[says: string, a: [id: string, title: string], b: [id: string, title: string], expected: boolean]>([
    [
      'whose titles share most of their words',
      ['aws/a', 'An error occurred (AccessDeniedException) when calling the operation'],
      ['aws/b', 'AccessDeniedException when calling an operation'],
      true,
    ],
    [
      'whose IDs differ by the platform alone',
      ['node/crash-linux', 'Killed by the kernel'],
      ['node/crash-macos', 'Ended by the watchdog'],
      true,
    ],
    [
      'but not whose titles share the family of the error alone',
      ['a/a', 'ImportError: libGL.so.1: cannot open shared object file'],
      ['a/b', 'ImportError: cannot import name'],
      false,
    ],
    ['nor whose titles share only that something failed', ['a/a', 'Error'], ['a/b', 'error: failed'], false],
    ['nor whose titles are the same but for a name of which half depends', ['a/a', 'socket closed'], ['a/b', 'gadget closed'], false],
  ])('%s', async (_, a, b, expected) => {
    const index = await indexOf([entry(...a), entry(...b)]).index();
    expect([areTwins(0, 1, index), areTwins(1, 0, index)]).toEqual([expected, expected]);
  });
});
