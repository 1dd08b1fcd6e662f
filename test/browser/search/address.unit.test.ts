import { describe, expect, test } from 'vitest';
import { pasteName } from '../../../src/browser/search/kept-pastes.ts';
import type { SearchQuery } from '../../../src/search/engine/query.ts';
import { openingAddress, readQuery, writeQuery } from '../../../src/browser/search/address.ts';

/** The query that is read from the address that it was written to. */
const roundTrip = (query: SearchQuery) => readQuery(new URL(`https://example.com/search/${writeQuery(query)}`));

describe('a search in the address bar', () => {
  test('comes back as it was, filters and order with it', () => {
    const query = { text: 'a & b = #1?', filters: { domain: 'git', code: 'e100' }, byRate: true };
    expect(roundTrip(query)).toEqual({ ...query, lost: false });
  });

  test('is only the page where nothing is searched', () => {
    expect(writeQuery({ text: '  ', filters: {}, byRate: false })).toBe('');
  });

  test('has no part of a long text or of one with several lines in it, which is lost where no tab keeps it', () => {
    const texts = ['a secret\nin two lines', 'secret '.repeat(60)];
    const query = { filters: { domain: 'git' }, byRate: false };
    expect(texts.map((text) => writeQuery({ ...query, text }))).toEqual(texts.map((text) => `?domain=git#paste-${pasteName(text)}`));
    expect(texts.map((text) => roundTrip({ ...query, text }))).toEqual(texts.map(() => ({ ...query, text: '', lost: true })));
  });

  test('that is opened from elsewhere stands where no server sees it, and is read from there', () => {
    const query = { text: 'a & b = #1? 100% ü', filters: { domain: 'git' }, byRate: false };
    const address = openingAddress(query);
    expect(address).toBe(`?domain=git#q=${encodeURIComponent(query.text)}`);
    expect(readQuery(new URL(`https://example.com/search/${address}`))).toEqual({ ...query, lost: false });
    expect(readQuery({ search: '', hash: '#q=100%' }).text).toBe('100%');
    expect([openingAddress({ ...query, text: ' ' }), openingAddress({ ...query, text: 'a\nb' })]).toEqual([
      '?domain=git',
      `?domain=git#paste-${pasteName('a\nb')}`,
    ]);
  });

  test('names a code in any casing, and no facet that there is none of', () => {
    expect(readQuery({ search: '?q=x&code=EADDRINUSE&domain=&colour=red', hash: '' })).toEqual({
      text: 'x',
      filters: { code: 'eaddrinuse' },
      byRate: false,
      lost: false,
    });
  });
});
