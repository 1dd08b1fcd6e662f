// What a search says and does where a file of the index is gone.
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/search/engine/engine.ts';
import { entries, entry } from '../entries.ts';
import { fileName, sealFile } from '../../../src/search/index/index-files.ts';
import { manyEntries, word } from '../index/built.ts';
import { base, idsOf, search, serveSite } from './served-site.ts';

const site = serveSite();
const question = 'why does an upload to my server fail';

describe('where files can’t be had', () => {
  test('entries may be missing, until the terms are there: they are asked for again', async () => {
    const kept = [...site.files];
    site.lose(/terms/);
    const engine = createEngine(base);
    const code = await search('TS2307', {}, engine);
    const without = await search(question, {}, engine);
    site.files = new Map(kept);
    const after = await search(question, {}, engine);
    expect([code, without, after].map(({ isPartial, done }) => [isPartial, done])).toEqual([
      [false, true],
      [true, true],
      [false, true],
    ]);
  });

  test('a large site says so of its pieces, and claims no miss', async () => {
    site.publish(manyEntries, 0);
    site.lose(/heads/);
    const { results, miss, isPartial, total } = await search('E7123');
    expect([results, miss, isPartial, total]).toEqual([[], false, true, undefined]);
  });

  test('a stack is no reason to fail; a filter and a domain’s name, which lists its entries, are', async () => {
    site.lose(/facets/);
    const engine = createEngine(base);
    expect(idsOf(await search('TS2307', { stack: ['node'] }, engine))).toEqual(['typescript/ts2307-cannot-find-module']);
    const lost = '404 for https://example.com/kb/search/files/b/facets.pack';
    await expect(search('java', {}, engine)).rejects.toThrow(lost);
    await expect(search('TS2307', { filters: { domain: 'node' } }, engine)).rejects.toThrow(lost);
    await expect(search('TS2307', { byRate: true }, engine)).rejects.toThrow(lost);
    await expect(engine.options({})).rejects.toThrow(lost);
  });

  test('the first file is asked for again', async () => {
    site.lose(/index/);
    const engine = createEngine(base);
    await expect(engine.load()).rejects.toThrow('404 for https://example.com/kb/search/index.pack');
    site.publish(entries);
    expect(idsOf(await search('TS2307', {}, engine))).toEqual(['typescript/ts2307-cannot-find-module']);
  });
});

describe('a file that isn’t the one that was built', () => {
  test.each([
    ['of another name', 'terms-0', (_: string) => sealFile(fileName('b', 'facets'), '{}')],
    ['of other content', 'terms-0', (text: string) => text.replace('"terms":"', '"terms":"a')],
    ['cut', 'terms-0', (text: string) => text.slice(0, -1)],
    ['a page', 'terms-0', () => '<!doctype html>'],
    ['empty', 'terms-0', () => ''],
  ])('is not read where it is %s, and is asked for again past what is kept', async (_, short, change) => {
    const text = 'which group may use the docker socket';
    const name = fileName('b', short);
    const right = site.files.get(name)!;
    site.files.set(name, change(right));
    const engine = createEngine(base);
    const without = await search(text, {}, engine);
    site.kept.set(name, change(right));
    site.files.set(name, right);
    const after = await search(text, {}, engine);
    expect([without.isPartial, without.miss, after.isPartial, after.results.length]).toEqual([true, false, false, 1]);
  });

  test('asks for the first file once, however many are wrong', async () => {
    site.publish(manyEntries, 0);
    site.lose(/terms/);
    const engine = createEngine(base);
    await engine.load();
    site.asked = [];
    await search(`${word(3)} ${word(120)} ${word(400)}`, {}, engine);
    expect(site.asked.filter((name) => name === 'index.pack')).toEqual(['index.pack']);
  });
});

describe('a site that was built anew behind an open page', () => {
  const anew = entry('linux/upload-stops', 'An upload to the server stops', { rootCause: 'The upload fails as the server is full.' });

  test.each([
    ['terms', question, {}],
    ['details', 'TS2307', {}],
    ['facets', 'TS2307', { stack: ['node'] }],
    ['facets for a domain', 'java', {}],
  ] as const)('is searched with its new index, where %s are gone', async (_, text, rest) => {
    const engine = createEngine(base);
    await engine.load();
    site.publish([...entries, anew], undefined, 'c');
    const [first, again] = [await search(text, rest, engine), await search(question, {}, engine)];
    expect([first.isPartial, first.results[0]?.details?.fix, again.results[0]?.id]).toEqual([false, 'Do nothing', anew.id]);
  });
});
