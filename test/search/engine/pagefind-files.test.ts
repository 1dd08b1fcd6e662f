// Pagefind's files are the ones that were built, or a failure.
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pagefindHash, watchPagefindFiles } from '../../../src/search/engine/pagefind-files.ts';

const folder = 'https://example.com/kb/pagefind/';
const contents = { 'pagefind.js': 'export {}', 'pagefind-entry.json': '{}', 'index/a.pf_index': 'an index' };
const hashes = Object.fromEntries(Object.entries(contents).map(([path, content]) => [path, pagefindHash(Buffer.from(content))]));
const packed = (content: string): Uint8Array => Uint8Array.from(gzipSync(content));

let asked: string[] = [];
/** What the site has, and what the browser has kept of it, by path. */
let served: Record<string, string | Uint8Array> = {};
let kept: typeof served = {};

beforeEach(() => {
  [asked, kept] = [[], {}];
  served = { ...contents, 'index/a.pf_index': packed('an index') };
  vi.stubGlobal('fetch', async (url: string, options?: RequestInit) => {
    asked.push(`${url.slice(folder.length)} ${options?.cache}`);
    const path = url.slice(folder.length).replace(/\?.*/, '');
    const content = (options?.cache === 'reload' ? undefined : kept[path]) ?? served[path];
    return content === undefined ? new Response('', { status: 404 }) : new Response(content as BodyInit);
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('Pagefind’s files', () => {
  test('are given as they were built, unpacked, with the address of the script that changes with them', async () => {
    const files = watchPagefindFiles(folder);
    const script = await files.open('v1', hashes);
    const texts = await Promise.all(
      ['pagefind-entry.json?ts=v1', 'index/a.pf_index'].map(async (path) => (await fetch(folder + path)).text()),
    );
    expect([script, texts, files.hasFailed(), asked]).toEqual([
      `${folder}pagefind.js?v1`,
      ['{}', 'an index'],
      false,
      ['pagefind.js?v1 default', 'pagefind-entry.json?ts=v1 default', 'index/a.pf_index default'],
    ]);
  });

  test.each([
    ['a wrong one', packed('another index')],
    ['a cut one', packed('an index').slice(0, -6)],
    ['a page', '<!doctype html>'],
    ['nothing', ''],
  ])('are taken from the site again where the browser has kept %s', async (_, wrong) => {
    const files = watchPagefindFiles(folder);
    await files.open('v1', hashes);
    kept['index/a.pf_index'] = wrong;
    expect([await (await fetch(`${folder}index/a.pf_index`)).text(), files.hasFailed(), asked.slice(1)]).toEqual([
      'an index',
      false,
      ['index/a.pf_index default', 'index/a.pf_index reload'],
    ]);
    served['index/a.pf_index'] = wrong;
    await expect(fetch(`${folder}index/a.pf_index`)).rejects.toThrow();
    const hadFailed = files.hasFailed();
    await files.open('v2', hashes);
    expect([hadFailed, files.hasFailed()]).toEqual([true, false]);
  });

  test('aren’t opened where their script is not the right one', async () => {
    served['pagefind.js'] = 'export {} // of another version';
    await expect(watchPagefindFiles(folder).open('v1', hashes)).rejects.toThrow('pagefind.js is not the file that was built');
  });

  test('are all that is checked', async () => {
    watchPagefindFiles(folder);
    expect((await fetch('https://example.com/kb/search/index.pack')).status).toBe(404);
  });
});
