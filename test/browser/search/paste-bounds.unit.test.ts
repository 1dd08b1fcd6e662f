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

test('a text of very many lines is its first and its last ones, and says how many are left out', () => {
  const lines = Array.from({ length: 10_000 }, (_, i) => `l${i}`);
  const bounded = boundText(lines.join('\r\n'));
  expect([bounded, boundText(bounded), boundText(lines.slice(0, 2_001).join('\r\n'))]).toEqual([
    [...lines.slice(0, 500), '… 8,000 lines left out …', ...lines.slice(-1_500)].join('\n'),
    bounded,
    lines.slice(0, 2_001).join('\r\n'),
  ]);
});

test('a cut parts no character, and marks without end are few', () => {
  expect([boundText('👨'.repeat(100_001)).isWellFormed(), boundText(`e${'\u0301'.repeat(80_000)}x`)]).toEqual([
    true,
    `e${'\u0301'.repeat(4)}x`,
  ]);
});

test('the time for a text grows no faster than its length, whatever it holds', () => {
  const kinds = ['a\n', '\u001b', 'e\u0301', '\u0301', '\r\n', '\ud800', '👨\u200d'];
  const timeOf = (kind: string, length: number): number => {
    const text = kind.repeat(length / kind.length);
    const start = performance.now();
    for (let i = 0; i < 5; i += 1) boundText(text);
    return performance.now() - start;
  };
  for (const kind of kinds) timeOf(kind, 50_000);
  // What is too short to be timed is no square.
  expect(kinds.filter((kind) => timeOf(kind, 5_000_000) > 12 * Math.max(5, timeOf(kind, 625_000)))).toEqual([]);
});

test('a file too long to search whole, too', async () => {
  expect([await readText(new File([long], 'build.log')), await readText(new File(['short'], 'build.log'))]).toEqual([
    { text: cut('100,000 bytes') },
    { text: 'short' },
  ]);
});
