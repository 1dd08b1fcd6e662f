import { describe, expect, test } from 'vitest';
import { type FullText, fullTextWords, type TextHit } from '../../../src/search/engine/full-text.ts';
import { findInText } from '../../../src/search/engine/text-hits.ts';
import { entry } from '../entries.ts';
import { open } from '../index/built.ts';

const index = open([
  entry('git/a', 'Marmot burrows collapse'),
  entry('git/b', 'Marmot burrows flood'),
  entry('git/c', 'Marmot tunnels collapse'),
  entry('git/d', 'Badger tunnels freeze'),
]);

/** Full text whose only text has some words, what was asked of it, and the hits for a line. */
async function find(line: string, words: string[], isAsked = false): Promise<{ asked: string[]; hits: string[] }> {
  const asked: string[] = [];
  const fullText: FullText = {
    async search(text, filters, limit) {
      asked.push(`${text} ${JSON.stringify(filters)} ${limit}`);
      const held = fullTextWords(text).filter((word) => words.includes(word));
      const hit: TextHit = { id: 'git/e', title: 'E', score: 1, excerpt: 'e', marks: [], words: held };
      return held.length > 0 ? [hit] : [];
    },
  };
  const hits = await findInText({ line, filters: { domain: 'git' }, isAsked }, fullText, index);
  return { asked, hits: hits.map(({ id }) => id) };
}

const ask = (text: string): string => `${text} {"domain":"git"} 5`;

describe('the full text', () => {
  test('is asked for a short line as it stands', async () => {
    expect(await find('Zebra lair', ['zebra', 'lair'])).toEqual({ asked: [ask('Zebra lair')], hits: ['git/e'] });
  });

  test('is asked for the four rarest words of a longer line, then for two, those that no entry has left out', async () => {
    expect(await find('the zebra marmot burrows of badger tunnels freeze', ['badger', 'freeze'])).toEqual({
      asked: [ask('badger freeze burrows tunnels'), ask('badger freeze')],
      hits: ['git/e'],
    });
  });

  test('is asked for a long line as it stands where the reader wants it', async () => {
    const line = 'the marmot burrows of the badger';
    expect((await find(line, [], true)).asked[0]).toBe(ask(line));
  });

  test('has no hit in a text that lacks a word of those asked for, and one word of many is not asked for', async () => {
    expect(await find('zebra marmot lair den', ['marmot'])).toEqual({ asked: [], hits: [] });
    expect(await find('marmot lair', ['marmot'])).toEqual({ asked: [ask('marmot lair')], hits: [] });
  });

  test('is not asked for words of one or two characters', async () => {
    expect(await find('a go', ['go'])).toEqual({ asked: [], hits: [] });
  });
});
