// What a search says and does where a file of the index is gone.
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/search/engine/engine.ts';
import { entries, entry } from '../entries.ts';
import { manyEntries } from '../index/built.ts';
import { base, idsOf, search, serveSite } from './served-site.ts';

const site = serveSite();
const question = 'why does an upload to my server fail';

describe('where files can’t be had', () => {
  test('entries may be missing, until the terms are there: they are asked for again', async () => {
    const kept = site.files.get('terms-0.b')!;
    site.lose(/terms/);
    const engine = createEngine(base);
    const code = await search('TS2307', {}, engine);
    const without = await search(question, {}, engine);
    site.files.set('terms-0.b', kept);
    const after = await search(question, {}, engine);
    expect([code, without, after].map(({ isPartial, done }) => [isPartial, done])).toEqual([
      [false, true],
      [true, true],
      [false, true],
    ]);
  });

  test('a large site says so of its pieces', async () => {
    site.publish(manyEntries, 0);
    site.lose(/heads/);
    const { results, miss, isPartial } = await search('E7123');
    expect([results, miss, isPartial]).toEqual([[], true, true]);
  });

  test('a stack or a domain’s name is no reason to fail, and a filter is', async () => {
    site.lose(/facets/);
    const engine = createEngine(base);
    expect(idsOf(await search('TS2307', { stack: ['node'] }, engine))).toEqual(['typescript/ts2307-cannot-find-module']);
    expect((await search('java', {}, engine)).done).toBe(true);
    await expect(search('TS2307', { filters: { domain: 'node' } }, engine)).rejects.toThrow('404 for facets');
    await expect(search('TS2307', { byRate: true }, engine)).rejects.toThrow('404 for facets');
    await expect(engine.options({})).rejects.toThrow('404 for facets');
  });

  test('the first file is asked for again', async () => {
    site.lose(/index/);
    const engine = createEngine(base);
    await expect(engine.load()).rejects.toThrow('404 for index.pack');
    site.publish(entries);
    expect(idsOf(await search('TS2307', {}, engine))).toEqual(['typescript/ts2307-cannot-find-module']);
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
