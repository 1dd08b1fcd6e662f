// What is read of the index, when, and what happens where it can't be.
import { describe, expect, test } from 'vitest';
import { createIndexStore, type IndexStore, OutdatedIndex } from '../../../src/search/engine/index-store.ts';
import { readQuery } from '../../../src/search/rank/query.ts';
import { entries } from '../entries.ts';
import { build, manyEntries, word } from '../index/built.ts';

/** A store over files in memory, that can be lost and changed, and what was read of them. */
function openStore(all = entries, length?: number): { store: IndexStore; files: Map<string, string>; read: string[] } {
  const { first, files } = build(all, length);
  files.set('index.pack', JSON.stringify(first));
  const read: string[] = [];
  const store = createIndexStore(async (name, isFresh = false) => {
    read.push(isFresh ? `${name} afresh` : name);
    return files.get(name) ?? Promise.reject(new Error(`There is no ${name}`));
  });
  return { store, files, read };
}

describe('the store of an index', () => {
  test('reads each file once, when it is first needed, by whomever at the same time', async () => {
    const { store, read } = openStore();
    const query = readQuery('which group may use the socket');
    await Promise.all([store.index(), store.addTerms(query), store.addTerms(query), store.details(0), store.details(1), store.facets()]);
    await Promise.all([store.addTerms(query), store.addHeads([1, 2]), store.facets(), store.details(2), store.fullText()]);
    expect([read[0], read.slice(1).sort()]).toEqual(['index.pack', ['details-0', 'facets', 'terms-0']]);
  });

  test('gives what a result shows, by the number of its entry, and nothing for one that is none', async () => {
    const { store, read } = openStore(manyEntries);
    const shown = await Promise.all([0, 33, 199, 9999].map((one) => store.details(one)));
    const codes = manyEntries.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ errorCodes }) => errorCodes);
    expect([shown.map((one) => one?.codes), read]).toEqual([
      [codes[0], codes[33], codes[199], undefined],
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
    const { first } = build(manyEntries, 0);
    const { store, files, read } = openStore(manyEntries, 0);
    // Each word has a file of its own.
    const text = Array.from({ length: 30 }, (_, i) => word(40 * i));
    const terms = text.toSorted().map((term, i) => [term, `file-${i}`] as const);
    files.set('index.pack', JSON.stringify({ ...first, terms, common: '' }));
    await store.addTerms(readQuery(text.join(' ')));
    expect(read.filter((name) => name.startsWith('file-')).length).toBe(13);
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

  test('says that it is outdated where a file is gone and the site has another index, whatever was asked', async () => {
    const query = readQuery('which group may use the socket');
    const asks: ((store: IndexStore) => Promise<unknown>)[] = [
      (store) => store.addTerms(query),
      (store) => store.addHeads([0]),
      (store) => store.details(0),
      (store) => store.facets(),
    ];
    const outcomes = await Promise.all(
      asks.map(async (ask) => {
        const { store, files, read } = openStore(entries, 0);
        await store.index();
        const content = files.get('index.pack')!;
        files.clear();
        files.set('index.pack', content.replace('"build":"b"', '"build":"c"'));
        const outcome = await ask(store).catch((error: unknown) => error instanceof OutdatedIndex);
        return [outcome, read.at(-1)];
      }),
    );
    expect(outcomes).toEqual(asks.map(() => [true, 'index.pack afresh']));
  });
});

/** The files of terms that some terms are in, each once. */
function namesOf(...terms: string[]): string[] {
  const { first } = build(manyEntries, 0);
  const names = terms.map((term) => first.terms.filter(([from]) => from <= term).at(-1)![1]);
  return [...new Set(names)].sort();
}

function idAt(place: number): string {
  return manyEntries.map(({ id }) => id).sort()[place]!;
}
