import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createEngine } from '../../../src/search/engine/engine.ts';
import type { SearchReply, SearchRequest } from '../../../src/search/engine/request.ts';
import type { Entry } from '../../../src/entry/schema.ts';
import { indexForMatcher } from '../../../src/integrations/matcher-files.ts';
import { entries, entry } from '../entries.ts';

const base = 'https://example.com/kb/';

/** What the site serves, by path below `search/`; and the paths that were asked for. */
let served = new Map<string, Uint8Array>();
let asked: string[] = [];

/** Serves the index of some entries in place of what was served before. */
function publish(all: readonly Entry[]): void {
  const { files, manifest } = indexForMatcher(all);
  served = new Map(files.map(({ path, content }) => [path.slice('search/'.length), Buffer.from(content)]));
  served.set('manifest.json', Buffer.from(JSON.stringify({ ...manifest, fullText: 'x' })));
}

/** Takes away the files whose paths a pattern matches. */
function lose(pattern: RegExp): void {
  served = new Map([...served].filter(([path]) => !pattern.test(path)));
}

beforeEach(() => {
  publish(entries);
  asked = [];
  vi.stubGlobal('fetch', async (url: string) => {
    const path = url.slice(`${base}search/`.length);
    asked.push(path.replace(/\.[\da-f]{10}\.pack$/, ''));
    const body = served.get(path);
    return body === undefined ? new Response('', { status: 404 }) : new Response(Uint8Array.from(body));
  });
});
afterEach(() => vi.unstubAllGlobals());

/** The last reply to a search. */
async function search(engine: ReturnType<typeof createEngine>, text: string, rest: Partial<SearchRequest> = {}): Promise<SearchReply> {
  const replies: SearchReply[] = [];
  await engine.search({ text, filters: {}, byRate: false, stack: [], limit: 10, depth: 'results', ...rest }, (reply) =>
    replies.push(reply),
  );
  return replies.at(-1)!;
}
const idsOf = ({ results }: SearchReply): string[] => results.map(({ id }) => id);

describe('the search engine', () => {
  test('says that entries may be missing where the texts can’t be loaded', async () => {
    lose(/text/);
    const engine = createEngine(base);
    const code = await search(engine, 'TS2307');
    const question = await search(engine, 'why does an upload to my server fail');
    expect([code.isPartial, idsOf(code)[0], question.isPartial, question.done]).toEqual([
      false,
      'typescript/ts2307-cannot-find-module',
      true,
      true,
    ]);
  });

  test('goes on with the new index where the site was built anew behind an open page', async () => {
    const engine = createEngine(base);
    await search(engine, 'TS2307');
    publish([
      ...entries,
      entry('linux/upload-stops', 'An upload to the server stops', { rootCause: 'The upload fails as the server is full.' }),
    ]);
    const { results, isPartial } = await search(engine, 'why does an upload to my server fail');
    expect([isPartial, results[0]?.id]).toEqual([false, 'linux/upload-stops']);
  });

  test('answers without the facets where only a stack asks for them, and fails where a filter does', async () => {
    lose(/facets/);
    const engine = createEngine(base);
    expect(idsOf(await search(engine, 'TS2307', { stack: ['node'] }))[0]).toBe('typescript/ts2307-cannot-find-module');
    expect((await search(engine, 'java')).done).toBe(true);
    await expect(search(engine, 'TS2307', { filters: { domain: 'node' } })).rejects.toThrow('404');
  });

  test('lets a domain of the stack count once, and a product as much', async () => {
    const twins = ['aaa', 'bbb', 'ccc'].map((domain) =>
      entry(`${domain}/lock`, 'The lock file is stale', {
        versions: [{ version: 'Any', product: domain.toUpperCase(), status: 'active' }],
      }),
    );
    publish([...entries, ...twins, entry('ddd/lock', 'The lock file is stale now')]);
    const engine = createEngine(base);
    const first = async (stack: string[]) => idsOf(await search(engine, 'The lock file is stale', { stack }))[0];
    expect([await first([]), await first(['ccc']), await first(['CCC']), await first(['ddd'])]).toEqual([
      'aaa/lock',
      'ccc/lock',
      'ccc/lock',
      'aaa/lock',
    ]);
  });

  test('lists the entries of a domain by fix rate where its name is all that is asked', async () => {
    const git = [0.4, 0.9, 0.6].map((fixRate, i) => entry(`git/e${i}`, `Something of number ${'abc'[i]} fails`, { fixRate }));
    publish([...entries.filter(({ domain }) => domain !== 'git'), ...git]);
    const { results, miss, total } = await search(createEngine(base), ' Git ');
    expect([miss, total, results.map(({ id }) => id)]).toEqual([false, 3, ['git/e1', 'git/e2', 'git/e0']]);
    expect(asked).toEqual(['manifest.json', 'files/core', 'files/facets', 'files/snippets-0']);
  });
});
