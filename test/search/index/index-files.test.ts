import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type IndexedHead,
  packCommon,
  packHeads,
  packTerms,
  unpackCommon,
  unpackHeads,
  unpackTerms,
} from '../../../src/search/index/index-files.ts';

const sortedTerms = fc
  .tuple(fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { maxLength: 3 }), fc.array(fc.stringMatching(/^[a-c\d]{0,3}$/)))
  .map(([beginnings, endings]) => [...new Set(beginnings.flatMap((beginning) => endings.map((ending) => beginning + ending)))].sort());

test('terms are read as they were written, however long the beginnings that they share', () => {
  fc.assert(
    fc.property(sortedTerms, (terms) => {
      expect(unpackTerms(packTerms(terms))).toEqual(terms);
    }),
  );
});

test('a term is written as what it adds to the one before', () => {
  expect(packTerms(['mod', 'modul', 'module', 'modulenotfound', 'modulenotfounderror', 'nod'])).toBe(
    '0mod\n3ul\n5e\n6notfound\n9founderror\n0nod',
  );
});

test('common terms keep the number of entries that have them, to a thousandth of all', () => {
  const counts = new Map([
    ['file', 8000],
    ['files', 7996],
    ['open', 404],
    ['close', 8],
  ]);
  const packed = packCommon(counts, 8000);
  expect([packed, unpackCommon(packed, 8000)]).toEqual([
    '1 0close\n51 0open\n1000 0file 4s',
    new Map([
      ['close', 8],
      ['open', 408],
      ['file', 8000],
      ['files', 8000],
    ]),
  ]);
});

test('without common terms there is nothing to read', () => {
  expect([packCommon(new Map(), 0), unpackCommon('', 0)]).toEqual(['', new Map()]);
});

test('heads of a piece are read as they were written, and variants know their group in the whole', () => {
  const head = (id: string, rest: Partial<IndexedHead>): IndexedHead => ({
    id,
    title: `Title of ${id}`,
    codes: [],
    messages: [],
    symptoms: [],
    group: 0,
    ...rest,
  });
  const heads = [
    head('git/a', { group: 64, codes: ['e1', '-1'], messages: ['one: "two"', 'three'] }),
    head('git/b', { group: 64, symptoms: ['It hangs'] }),
    head('node/c', { group: 66 }),
    head('node/d', { group: 12, title: '' }),
  ];
  expect(unpackHeads(packHeads(heads, 64), 64)).toEqual(heads);
});
