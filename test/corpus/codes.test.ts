import { describe, expect, test } from 'vitest';
import { arrangeCodes } from '../../src/corpus/codes.ts';
import type { Entry } from '../../src/entry/schema.ts';
import { readValid, sourceOf } from '../helpers.ts';

const entryWith = (slug: string, ...codes: string[]): Entry =>
  readValid(
    sourceOf({
      id: `- **ID:** \`git/${slug}\``,
      category: `- **Category:** remote\n- **Error Code:** ${codes.map((code) => `\`${code}\``).join(', ')}`,
    }),
  );

/** Pages with the slugs of their entries. */
const pagesOf = (...entries: Entry[]) =>
  arrangeCodes(entries).map(({ code, segment, entries: own }) => [code, segment, own.map(({ id }) => id.slice('git/'.length)).join(' ')]);

describe('the pages of codes', () => {
  test('stand by number where codes are numbers, and those before words in any casing', () => {
    expect(pagesOf(entryWith('a', 'E10', 'ZOO', 'E9', '404', 'apple', '9')).map(([code]) => code)).toEqual([
      '9',
      '404',
      'apple',
      'E9',
      'E10',
      'ZOO',
    ]);
  });

  test('hold each code once, with all of its entries in their order', () => {
    expect(pagesOf(entryWith('a', 'E1', 'E2'), entryWith('b', 'E2'), entryWith('c', 'E1', 'E1'))).toEqual([
      ['E1', 'E1', 'a c'],
      ['E2', 'E2', 'a b'],
    ]);
  });

  test('join codes that differ in casing or in characters that no URL carries, under the spelling of most entries', () => {
    expect(pagesOf(entryWith('a', 'err/12'), entryWith('b', 'ERR-12'), entryWith('c', 'ERR-12'), entryWith('d', 'Err 12'))).toEqual([
      ['ERR-12', 'ERR-12', 'a b c d'],
    ]);
    expect(pagesOf(entryWith('a', 'err/12'), entryWith('b', 'ERR-12'))).toEqual([['err/12', 'err-12', 'a b']]);
  });

  test('count an entry once, however many spellings it has', () => {
    expect(pagesOf(entryWith('a', 'err/12', 'ERR-12'), entryWith('b', 'ERR-12'), entryWith('c', 'err/12'))).toEqual([
      ['err/12', 'err-12', 'a b c'],
    ]);
  });
});
