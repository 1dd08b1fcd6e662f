import { describe, expect, test } from 'vitest';
import { groupVariants } from '../../../src/search/index/variants.ts';

/** Groups of entries given as ID, title and codes. */
const groupsOf = (...entries: [id: string, title: string, codes?: string[]][]): number[] =>
  groupVariants(entries.map(([id, title, codes = []]) => ({ id, title, codes })));

describe('variants', () => {
  test('are entries of one domain that differ in platform or version, or have the same title', () => {
    expect(
      groupsOf(
        ['go/deadlock-go1-22-linux', 'All asleep'],
        ['go/deadlock-go121-linux', 'Asleep, all of them'],
        ['docker/no-space-left', 'no space left on device'],
        ['docker/disk-full', 'No space left on device'],
        ['git/no-space-left', 'no space left on device'],
        ['git/tag-exists', 'Tag exists'],
      ),
    ).toEqual([0, 0, 2, 2, 4, 5]);
  });

  test('have the same codes, or one of them has none', () => {
    expect(
      groupsOf(
        ['docker/exit-code-137', 'Container exited with code 137', ['137']],
        ['docker/exit-code-139', 'Container exited with code 139', ['139']],
        ['node/listen-linux', 'The port is taken', ['eaddrinuse']],
        ['node/listen-macos', 'Something listens there'],
      ),
    ).toEqual([0, 1, 2, 2]);
  });

  test('are not entries whose only likeness is a title of one word', () => {
    expect(
      groupsOf(
        ['go/channel', 'Deadlock'],
        ['go/mutex', 'Deadlock!'],
        ['go/waitgroup-linux', 'Deadlock: X'],
        ['go/waitgroup-macos', 'Deadlock'],
      ),
    ).toEqual([0, 1, 2, 2]);
  });
});
