import { expect, test } from 'vitest';
import { readText } from '../../../src/browser/search/text-file.ts';
import { boundText, headLength, isPaste, tailLength } from '../../../src/search/paste/paste-bounds.ts';

const long = `${'a'.repeat(headLength)}${'b'.repeat(100_000)}${'c'.repeat(tailLength)}`;
const cut = (left: string): string => `${'a'.repeat(headLength)}\n… ${left} left out …\n${'c'.repeat(tailLength)}`;

test('a text of several lines or of more than 300 characters is a paste', () => {
  expect(['a\nb', 'a'.repeat(301), 'a'.repeat(300), ''].map(isPaste)).toEqual([true, true, false, false]);
});

test('a text too long to search whole is its head and its tail, and says what is left out', () => {
  expect([boundText(long), boundText('short'), boundText(boundText(long))]).toEqual([
    cut('100,000 characters'),
    'short',
    cut('100,000 characters'),
  ]);
});

test('a file too long to search whole, too', async () => {
  expect([await readText(new File([long], 'build.log')), await readText(new File(['short'], 'build.log'))]).toEqual([
    { text: cut('100,000 bytes') },
    { text: 'short' },
  ]);
});
