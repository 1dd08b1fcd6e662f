import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { packIds, packTerms, unpackIds, unpackTerms } from '../../src/search/index-files.ts';
import { readPostings, writePostings } from '../../src/search/postings.ts';
import { groupVariants } from '../../src/search/variants.ts';
import { packWordSet, unpackWordSet } from '../../src/search/word-set.ts';
import { entries, entry } from './entries.ts';

describe('the index', () => {
  test('gives back every list of entries as written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(200_000)), (numbers) => {
        const sorted = numbers.sort((a, b) => a - b);
        expect(readPostings(writePostings(sorted))).toEqual(sorted);
      }),
    );
  });

  test('gives back IDs and terms as written', () => {
    const ids = ['a/x', 'a/y.z-1', 'b/x'];
    const terms = ['abort', 'aborted', 'about', 'zoo'];
    expect([unpackIds(packIds(ids)), unpackTerms(packTerms(terms)), unpackTerms('')]).toEqual([ids, terms, []]);
  });

  test('knows every word of a set, and takes few others for known', () => {
    const words = Array.from({ length: 2000 }, (_, i) => `word${i}`);
    const has = unpackWordSet(packWordSet(new Set(words)));
    const taken = Array.from({ length: 2000 }, (_, i) => `other${i}`).filter(has);
    expect([words.every(has), taken.length > 0, taken.length < 100]).toEqual([true, true, true]);
    expect(['', 'word'].map(unpackWordSet(packWordSet(new Set())))).toEqual([false, false]);
  });

  test('holds no code twice and reads codes from titles, IDs and messages', () => {
    const [first] = [
      entry('node/prisma-p2002-unique', 'Unique constraint failed', { errorCodes: ['P2002'], errorMessages: ['code: `P2003`'] }),
    ];
    expect(JSON.parse(buildSearchIndex([first]).core)).toMatchObject({ codes: { 0: ['p2002', 'p2003'] } });
  });

  test('is the same for any order of entries', () => {
    expect(buildSearchIndex([...entries].reverse())).toEqual(buildSearchIndex(entries));
  });

  test('of no entries is there, too', () => {
    expect(Object.keys(buildSearchIndex([]))).toEqual(['core', 'text']);
  });
});

describe('variants', () => {
  test('are entries of one domain that differ in platform or version, or have the same title', () => {
    const ids = [
      'go/deadlock-go1-22-linux',
      'go/deadlock-go121-linux',
      'docker/no-space-left',
      'docker/disk-full',
      'git/no-space-left',
      'git/tag-exists',
    ];
    const titles = [
      'All asleep',
      'Asleep, all of them',
      'no space left on device',
      'Error: no space left on device',
      'no space left on device',
      'Tag exists',
    ];
    expect(groupVariants(ids, titles)).toEqual([0, 0, 2, 2, 4, 5]);
  });
});
