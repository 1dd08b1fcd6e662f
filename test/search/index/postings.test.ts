import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPostings, writePostings } from '../../../src/search/index/postings.ts';

test('every list of entries is read as it was written', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.oneof(fc.nat(200), fc.nat(200_000))), (numbers) => {
      const sorted = numbers.sort((a, b) => a - b);
      expect(readPostings(writePostings(sorted))).toEqual(sorted);
    }),
  );
});

test('neighbours take one character each, and none that JSON would write as two or a list of lists would part at', () => {
  const all = writePostings(
    Array.from({ length: 60_000 }, (_, i) => i * (i % 100))
      .sort((a, b) => a - b)
      .filter((n, i, of) => n !== of[i - 1]),
  );
  expect([
    writePostings(Array.from({ length: 500 }, (_, i) => i)).length,
    JSON.stringify(all).length - all.length,
    all.includes(' '),
  ]).toEqual([500, 2, false]);
});
