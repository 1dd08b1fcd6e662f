import { describe, expect, test } from 'vitest';
import { clueOf } from '../../src/view/clue.ts';

const clueIn = (rootCause: string): string => clueOf({ rootCause });

describe('the clue of an entry', () => {
  test('is how its root cause begins, as plain text', () => {
    expect(clueIn('\n\nThe `remote` has **commits**\nthat [you](https://example.com) lack.\n \nSo pull.')).toBe(
      'The remote has commits that you lack.',
    );
  });

  test('is cut at a word, without the mark before the cut', () => {
    expect(clueIn(`${'word '.repeat(42)}ends. Behind it.`)).toBe(`${'word '.repeat(42)}ends…`);
  });

  test('is empty where the root cause begins with no prose', () => {
    expect(['```text\nx\n```', '- one\n- two', '12. one', '> said', '| a |', '### Head'].map(clueIn)).toEqual(['', '', '', '', '', '']);
  });
});
