// In which words Pagefind is asked, and what is made of its answers.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openFullText } from '../../../src/search/engine/full-text.ts';
import { entry } from '../entries.ts';
import { open } from '../index/built.ts';

const index = open([
  entry('git/a', 'Marmot burrows collapse'),
  entry('git/b', 'Marmot burrows flood'),
  entry('git/c', 'Marmot tunnels collapse'),
  entry('git/d', 'Badger tunnels freeze'),
]);

/** Pagefind, over one text. */
const pagefind = { text: '', excerpt: '', asked: [] as string[], hasFailed: false };
const script = 'data:text/javascript,export const createInstance = (options) => globalThis.pagefindOfTest(options)';
const files = { folder: '/kb/pagefind/', open: async () => script, hasFailed: () => pagefind.hasFailed };

beforeEach(() => {
  Object.assign(pagefind, { text: '', excerpt: '', asked: [], hasFailed: false });
  vi.stubGlobal('pagefindOfTest', ({ basePath }: { basePath: string }) => ({
    async search(text: string, { filters }: { filters: object }) {
      pagefind.asked.push(`${basePath} ${text} ${JSON.stringify(filters)}`);
      const { text: content, excerpt } = pagefind;
      return { results: [{ data: async () => ({ meta: { id: 'git/e', title: 'E' }, content, excerpt }) }] };
    },
  }));
});
afterEach(() => vi.unstubAllGlobals());

/** What was asked of a full text that has one text, and the hits for a line. */
async function find(line: string, text: string, isAsked = false): Promise<{ asked: string[]; hits: string[] }> {
  pagefind.text = text;
  const { find } = await openFullText(files, 'v', {});
  const hits = await find({ line, filters: { domain: 'git' }, isAsked }, index);
  return { asked: pagefind.asked, hits: hits.map(({ id }) => id) };
}

const ask = (text: string): string => `/kb/pagefind/ ${text} {"domain":"git"}`;

describe('the full text', () => {
  test('is asked for a short line as it stands', async () => {
    expect(await find('Zebra lair', 'The lair of a zebra')).toEqual({ asked: [ask('Zebra lair')], hits: ['git/e'] });
  });

  test('is asked for the four rarest words of a longer line, then for two, those that no entry has left out', async () => {
    expect(await find('the zebra marmot burrows of badger tunnels freeze', 'Badgers freeze')).toEqual({
      asked: [ask('badger freeze burrows tunnels'), ask('badger freeze')],
      hits: ['git/e'],
    });
  });

  test('is asked for a long line as it stands where the reader wants it', async () => {
    const line = 'the marmot burrows of the badger';
    expect((await find(line, '', true)).asked[0]).toBe(ask(line));
  });

  test('has no hit in a text that lacks a word of those asked for, and one word of many is not asked for', async () => {
    expect(await find('zebra marmot lair den', 'marmot')).toEqual({ asked: [], hits: [] });
    pagefind.asked = [];
    expect((await find('marmot lair', 'marmot')).hits).toEqual([]);
  });

  test('is not asked for words of one or two characters', async () => {
    expect(await find('a go', 'go')).toEqual({ asked: [], hits: [] });
  });

  test('gives the part of a text that holds the words, as text, and where they stand in it', async () => {
    Object.assign(pagefind, { text: 'Vec<T> of a zebra', excerpt: '… Vec&lt;T&gt; of a <mark>zebra</mark>' });
    const { find: findHits } = await openFullText(files, 'v', {});
    expect(await findHits({ line: 'zebra', filters: {}, isAsked: false }, index)).toEqual([
      { id: 'git/e', title: 'E', excerpt: '… Vec<T> of a zebra', marks: [[14, 19]] },
    ]);
  });

  test('fails where a part of it could not be loaded, though Pagefind answers', async () => {
    pagefind.hasFailed = true;
    await expect(find('zebra', 'zebra')).rejects.toThrow('A part of the full-text index could not be loaded');
  });
});
