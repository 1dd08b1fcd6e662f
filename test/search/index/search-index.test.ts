import { describe, expect, test } from 'vitest';
import { openSearchIndex } from '../../../src/search/index/search-index.ts';
import { entry } from '../entries.ts';
import { build, manyEntries, open, word } from './built.ts';

/** Rarity of a term that one entry has, in a site of any size. */
const mostRarity = 7.2;

describe('a search index', () => {
  test('takes a term that one entry has for the rarest, one that all have for common, and one that none has for nothing', () => {
    const index = open(manyEntries);
    const [one, some, all, none] = [word(1005), word(3), 'marmot', 'nowhere'].map((term) => Number(index.rarityOf(term).toFixed(1)));
    expect([one, some! < one! && some! > all!, all! < 1.5, none]).toEqual([mostRarity, true, true, 0]);
  });

  test('takes a word that is common anywhere for common in a small site, too', () => {
    const index = open([entry('a/a', 'The connection of the marmot'), entry('a/b', 'Nothing')]);
    expect([index.rarityOf('connect') < index.rarityOf('marmot'), index.rarityOf('marmot')]).toEqual([true, mostRarity]);
  });

  test('in pieces knows how rare a common term is before its file is loaded, and of others as much when it is', () => {
    const { first, files } = build(manyEntries, 0);
    const [index, whole] = [openSearchIndex({ ...first, common: { marmot: 198 } }), open(manyEntries)];
    const rare = word(1005);
    const read = (): [number, number, number] => [index.rarityOf('marmot'), index.rarityOf(rare), index.rarityOf('zzzz')];
    const before = read();
    first.terms.forEach((_, i) => index.addTerms(JSON.parse(files.get(`terms-${i}`)!)));
    expect([before[0] < 1.5, before.slice(1), read()]).toEqual([true, [5, 5], [whole.rarityOf('marmot'), whole.rarityOf(rare), 0]]);
  });

  test('in pieces has no phrases of an entry until its head is loaded', () => {
    const { first, files } = build(manyEntries, 0);
    const index = openSearchIndex(first);
    const before = [index.headOf(130), index.phrasesOf(130)];
    index.addHeads(JSON.parse(files.get('heads-2')!), 128);
    expect([before, index.headOf(130)?.id, index.phrasesOf(130).map(({ kind }) => kind), index.headOf(100)]).toEqual([
      [undefined, []],
      open(manyEntries).headOf(130)!.id,
      ['title', 'slug'],
      undefined,
    ]);
  });

  test('knows of the world what its entries need', () => {
    const { knowledge } = open([entry('node/port', 'The port is taken', { errorCodes: ['EADDRINUSE'] })]);
    expect([knowledge.equivalentCodes('10048', 'WinError 10048'), knowledge.equivalentCodes('10061', 'WinError 10061')]).toEqual([
      expect.arrayContaining(['eaddrinuse']),
      expect.not.arrayContaining(['econnrefused']),
    ]);
  });
});
