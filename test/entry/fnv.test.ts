import { expect, test } from 'vitest';
import { fnv1a } from '../../src/entry/fnv.ts';

test('the hash is FNV-1a with 32 bits: the values of its authors', () => {
  expect(['', 'a', 'b', 'foobar'].map(fnv1a)).toEqual([0x811c9dc5, 0xe40c292c, 0xe70c2de5, 0xbf9cf968]);
});

test('every unit of a text counts', () => {
  expect(new Set(['ab', 'ba', 'aab', 'ab ', 'äb', '日b'].map(fnv1a)).size).toBe(6);
});
