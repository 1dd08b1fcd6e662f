// When the full text is asked, and where its hits stand beside the matcher's.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createEngine } from '../../../src/search/engine/engine.ts';
import type { TextHit } from '../../../src/search/engine/full-text.ts';
import type { SearchReply } from '../../../src/search/engine/request.ts';
import { base, follow, search, serveSite } from './served-site.ts';

/** The full text: whether it can't be opened, what was asked of it, and its answer to anything. */
const fullText = vi.hoisted(() => ({ asked: [] as unknown[], isBroken: false, answer: async (): Promise<TextHit[]> => [] }));
vi.mock(import('../../../src/search/engine/full-text.ts'), async (original) => ({
  ...(await original()),
  async openFullText({ folder }, version) {
    if (fullText.isBroken) throw new Error('Not open');
    return {
      find(search) {
        fullText.asked.push([folder, version, search]);
        return fullText.answer();
      },
    };
  },
}));

serveSite();
beforeEach(() => {
  fullText.asked = [];
  fullText.isBroken = false;
  fullText.answer = async () => [];
});

describe('the full text', () => {
  const textHit = (id: string): TextHit => ({ id, title: id, excerpt: 'a zebra', marks: [[2, 7]] });
  const hits = (...ids: string[]) => {
    fullText.answer = async () => ids.map(textHit);
  };
  const asked = (line: string, filters: object, isAsked: boolean) => [`${base}pagefind/`, 't', { line, filters, isAsked }];
  const shown = ({ results, maybe, miss, fullText, total }: SearchReply) => ({
    results: results.map(({ id }) => id),
    maybe: maybe.map(({ id }) => id),
    miss,
    fullText,
    total,
  });

  test('is asked for a word or two of which the matcher knows nothing, and what it holds comes near', async () => {
    hits('git/zebra');
    const replies = await follow('zebra');
    expect([replies.map(({ fullText, done }) => [fullText, done]), shown(replies.at(-1)!), replies.at(-1)!.maybe]).toEqual([
      [
        ['running', false],
        ['done', true],
      ],
      { results: [], maybe: ['git/zebra'], miss: true, fullText: 'done', total: 0 },
      [
        {
          id: 'git/zebra',
          title: 'git/zebra',
          why: { type: 'excerpt', excerpt: 'a zebra', marks: [[2, 7]] },
          variants: [],
          isOwn: false,
        },
      ],
    ]);
    expect(fullText.asked).toEqual([asked('zebra', {}, false)]);
  });

  test('is not asked for a code, for more words, for suggestions, or where an entry answers', async () => {
    const states = await Promise.all([
      search('TS2322'),
      search('zebra lair flood'),
      search('zebra', { depth: 'suggestions' }),
      search('502 Bad Gateway'),
    ]);
    expect([states.map((reply) => reply.fullText), fullText.asked]).toEqual([['unused', 'unused', 'unused', 'unused'], []]);
  });

  test('is asked for anything where the reader wants it: what it holds are results', async () => {
    hits('git/zebra');
    expect(shown(await search('zebra lair flood', { depth: 'text', filters: { domain: 'git' } }))).toEqual({
      results: ['git/zebra'],
      maybe: [],
      miss: false,
      fullText: 'done',
      total: 1,
    });
    expect(fullText.asked).toEqual([asked('zebra lair flood', { domain: 'git' }, true)]);
  });

  test('of a paste is asked for its telling line', async () => {
    await search("info: starting\nsvn: E155004: Working copy '/srv/trunk' locked", { depth: 'text' });
    expect(fullText.asked).toEqual([asked("svn: E155004: Working copy '/srv/trunk' locked", {}, true)]);
  });

  test('follows what the matcher is sure of, each entry once, variants included', async () => {
    hits('node/heap-out-of-memory-node20-linux', 'git/zebra', 'node/heap-out-of-memory-node18-linux');
    expect(shown(await search('heap out of memory', { depth: 'text' }))).toEqual({
      results: ['node/heap-out-of-memory-node18-linux', 'git/zebra'],
      maybe: [],
      miss: false,
      fullText: 'done',
      total: 2,
    });
  });

  test('without a hit leaves what comes near', async () => {
    const near = shown(await search('svn upstream lair', { depth: 'results' }));
    expect(near.maybe.length).toBeGreaterThan(0);
    expect(shown(await search('svn upstream lair', { depth: 'text' }))).toEqual({ ...near, fullText: 'done' });
  });

  test('that can’t be opened is opened again', async () => {
    const engine = createEngine(base);
    fullText.isBroken = true;
    const failed = await search('zebra', {}, engine);
    fullText.isBroken = false;
    expect([failed.fullText, (await search('zebra', {}, engine)).fullText]).toEqual(['failed', 'done']);
  });

  test('that fails leaves the answer as it was, and is asked again', async () => {
    fullText.answer = () => Promise.reject(new Error('No WebAssembly'));
    const engine = createEngine(base);
    const failed = await search('zebra', {}, engine);
    hits('git/zebra');
    expect([shown(failed), shown(await search('zebra', {}, engine))]).toEqual([
      { results: [], maybe: [], miss: true, fullText: 'failed', total: 0 },
      { results: [], maybe: ['git/zebra'], miss: true, fullText: 'done', total: 0 },
    ]);
  });

  test('is asked for a domain’s name where the reader wants it, which lists no entries then', async () => {
    const { domain, fullText: state } = await search('git', { depth: 'text' });
    expect([domain, state]).toEqual([undefined, 'done']);
  });
});
