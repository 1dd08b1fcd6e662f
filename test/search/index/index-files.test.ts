import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexVersion, packTerms, unpackTerms } from '../../../src/search/index/index-files.ts';
import { createMatcher } from '../../../src/search/rank/matcher.ts';
import { packIds, unpackIds } from '../../../src/search/index/packed-ids.ts';
import { readPostings, writePostings } from '../../../src/search/index/postings.ts';
import { packWordSet, unpackWordSet } from '../../../src/search/index/word-set.ts';
import { entries, entry, indexOf } from '../entries.ts';

describe('the index', () => {
  test('gives back every list of entries as written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(200_000)), (numbers) => {
        const sorted = numbers.sort((a, b) => a - b);
        expect(readPostings(writePostings(sorted))).toEqual(sorted);
      }),
    );
  });

  test('gives back terms as written, however long the beginnings that they share', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { maxLength: 3 });
    fc.assert(
      fc.property(words, fc.array(fc.stringMatching(/^[a-c\d]{0,3}$/)), (beginnings, endings) => {
        const terms = [...new Set(beginnings.flatMap((beginning) => endings.map((ending) => beginning + ending)))].sort();
        expect(unpackTerms(packTerms(terms))).toEqual(terms);
      }),
    );
  });

  test('of another version is refused, not misread', () => {
    const core = { ...(JSON.parse(indexOf(entries).core) as object), version: 1 };
    expect(() => createMatcher(JSON.stringify(core))).toThrow(`Unexpected version 1 of the index, expected ${indexVersion}`);
  });

  test('gives back IDs as written, whatever their titles', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,4}$/);
    const slug = fc.array(fc.tuple(fc.constantFrom('-', '.'), word), { minLength: 1, maxLength: 30 });
    const title = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 40 }).map((words) => words.join(' ').toUpperCase()),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b-2'), slug, title), { selector: ([, parts]) => parts.flat().join('') }),
        (rows) => {
          const sorted = rows
            .map(([domain, parts, text]) => ({ id: `${domain}/${parts.flat().join('').slice(1)}`, text: text.replaceAll('\n', ' ') }))
            .sort((a, b) => (a.id < b.id ? -1 : 1));
          const ids = sorted.map(({ id }) => id);
          const titles = sorted.map(({ text }) => text);
          expect(ids.length === 0 ? [] : unpackIds(packIds(ids, titles), titles)).toEqual(ids);
        },
      ),
    );
  });

  test('writes words that a slug shares with its title as their places', () => {
    const titles = ['Error: Cannot find module X', 'No space left'];
    expect(packIds(['node/cannot-find-module-esm', 'node/disk.full-no-left'], titles)).toBe('node BCDesm disk.fullAC');
  });

  test('knows every word of a set, and takes few others for known', () => {
    const words = Array.from({ length: 2000 }, (_, i) => `word${i}`);
    const has = unpackWordSet(packWordSet(new Set(words)));
    const taken = Array.from({ length: 2000 }, (_, i) => `other${i}`).filter(has);
    expect([words.every(has), taken.length > 0, taken.length < 200]).toEqual([true, true, true]);
    expect(['', 'word'].map(unpackWordSet(packWordSet(new Set())))).toEqual([false, false]);
  });

  test('holds no code twice and reads codes from titles, IDs and messages', () => {
    const [first] = [
      entry('node/prisma-p2002-unique', 'Unique constraint failed', { errorCodes: ['P2002'], errorMessages: ['code: `P2003`'] }),
    ];
    expect(JSON.parse(indexOf([first]).core)).toMatchObject({ codes: { 0: ['p2002', 'p2003'] } });
  });

  test('is the same for any order of entries', () => {
    expect(indexOf([...entries].reverse())).toEqual(indexOf(entries));
  });

  test('of no entries is there, too', () => {
    expect(Object.keys(indexOf([]))).toEqual(['core', 'text', 'snippets']);
  });
});
