import { describe, expect, test } from 'vitest';
import { cut } from '../../src/entry/cut.ts';

describe('a text that is too long', () => {
  test('is cut at a word, so that it has at most so many characters', () => {
    expect([cut('one two three', 13), cut('one two three', 12), cut('one two three', 8), cut('one two three', 7)]).toEqual([
      'one two three',
      'one two…',
      'one two…',
      'one tw…',
    ]);
  });

  test('is cut within a word where none ends in its second half', () => {
    expect(cut(`a ${'b'.repeat(20)}`, 10)).toBe(`a ${'b'.repeat(7)}…`);
    expect(cut('abcdef', 4)).toBe('abc…');
  });

  test('keeps neither a mark nor half a character before the cut', () => {
    expect([cut('first part: second', 14), cut('one — two three', 8), cut('ab💥cd', 4)]).toEqual(['first part…', 'one…', 'ab…']);
  });
});
