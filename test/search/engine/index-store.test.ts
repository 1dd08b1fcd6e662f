// What is read of the index, when, and what happens where it can't be.
import { describe, expect, test } from 'vitest';
import { createIndexStore, type IndexStore } from '../../../src/search/engine/index-store.ts';
import { readQuery } from '../../../src/search/rank/query.ts';
import { type IndexFile, sealFile } from '../../../src/search/index/index-files.ts';
import { entries } from '../entries.ts';
import { build, manyEntries, word } from '../index/built.ts';

/** A store over files in memory, that can be lost and changed, and what was read of them: by short names. */
function openStore(all = entries, length?: number, change: (first: IndexFile) => IndexFile = (first) => first) {
  const { first, files } = build(all, length);
  files.set('index.pack', JSON.stringify(change(first)));
  files.set('pagefind', '{}');
  const read: string[] = [];
  const store = createIndexStore(async (name, cache) => {
    const short = name.replace(/^files\/[bt]\/(.*)\.pack$/, '$1');
    read.push(cache === 'reload' ? `${short} afresh` : short);
    const content = files.get(short);
    return content === undefined ? Promise.reject(new Error(`There is no ${short}`)) : sealFile(name, content);
  });
  return { store, files, read };
}

describe('the store of an index', () => {
  test('reads each file once, when it is first needed, by whomever at the same time', async () => {
    const { store, read } = openStore();
    const query = readQuery('which group may use the socket');
    await Promise.all([store.index(), store.addTerms(query), store.addTerms(query), store.details(0), store.details(1), store.facets()]);
    await Promise.all([store.addTerms(query), store.addHeads([1, 2]), store.facets(), store.details(2), store.fullText()]);
    expect([read[0], read.slice(1).sort()]).toEqual(['index.pack', ['details-0', 'facets', 'pagefind', 'terms-0']]);
  });

  test('gives what a result shows, by the number of its entry', async () => {
    const { store, read } = openStore(manyEntries);
    const shown = await Promise.all([0, 33, 199].map((one) => store.details(one)));
    const codes = manyEntries.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ errorCodes }) => errorCodes);
    expect([shown.map((one) => one?.codes), read]).toEqual([
      [codes[0], codes[33], codes[199]],
      ['index.pack', 'details-0', 'details-2', 'details-12'],
    ]);
  });

  test('in pieces reads those that the words of a query and its candidates are in', async () => {
    const { store, read } = openStore(manyEntries, 0);
    const loaded = [await store.addTerms(readQuery(`E7123 ${word(1005)}`)), await store.addHeads([3, 60, 199])];
    const index = await store.index();
    expect([
      loaded,
      read.toSorted(),
      index.holdersOf('e7123').length,
      index.headOf(63)?.id,
      index.headOf(64),
      index.headOf(192)?.id,
    ]).toEqual([
      [true, true],
      ['heads-0', 'heads-3', 'index.pack', ...namesOf('!e7123', word(1005), 'e7123')],
      1,
      idAt(63),
      undefined,
      idAt(192),
    ]);
  });

  test('in pieces reads at most 13 for one query', async () => {
    // Each word has a file of its own.
    const text = Array.from({ length: 30 }, (_, i) => word(40 * i));
    const { store, read } = openStore(manyEntries, 0, (first) => ({ ...first, terms: text.toSorted() }));
    await store.addTerms(readQuery(text.join(' ')));
    expect(new Set(read.filter((name) => /^terms-\d+$/.test(name))).size).toBe(13);
  });

  test('tells that a part can’t be had, and reads it again when it is next asked for', async () => {
    const { store, files } = openStore();
    const query = readQuery('which group may use the socket');
    const lost = ['terms-0', 'details-0', 'facets'].map((name) => [name, files.get(name)!] as const);
    for (const [name] of lost) files.delete(name);
    const without = [await store.addTerms(query), await store.details(0), await store.facets().catch(String)];
    for (const [name, content] of lost) files.set(name, content);
    const after = [await store.addTerms(query), (await store.details(0))?.deadEnds, typeof (await store.facets()).list];
    expect([without, after]).toEqual([
      [false, undefined, 'Error: There is no facets'],
      [true, 1, 'function'],
    ]);
  });

  test('reads the first file again where it could not be read', async () => {
    const { store, files } = openStore();
    const content = files.get('index.pack')!;
    files.delete('index.pack');
    const failed = await store.index().catch(String);
    files.set('index.pack', content);
    expect([failed, (await store.index()).size]).toEqual(['Error: There is no index.pack', entries.length]);
  });

  test('knows that a file could not be had, whatever was asked', async () => {
    const query = readQuery('which group may use the socket');
    const asks: ((store: IndexStore) => Promise<unknown>)[] = [
      (store) => store.addTerms(query),
      (store) => store.addHeads([0]),
      (store) => store.details(0),
      (store) => store.facets(),
      (store) => store.fullText(),
      async (store) => store.noteFailure(),
    ];
    const outcomes = await Promise.all(
      asks.map(async (ask) => {
        const { store, files } = openStore(entries, 0);
        await store.index();
        const before = store.hasFailed();
        files.clear();
        await ask(store).catch(() => {});
        return [before, store.hasFailed()];
      }),
    );
    expect(outcomes).toEqual(asks.map(() => [false, true]));
  });
});

/** The files of terms that some terms are in, each once. */
function namesOf(...terms: string[]): string[] {
  const { first } = build(manyEntries, 0);
  const names = terms.map((term) => `terms-${first.terms.findLastIndex((from) => from <= term)}`);
  return [...new Set(names)].sort();
}

function idAt(place: number): string {
  return manyEntries.map(({ id }) => id).sort()[place]!;
}
