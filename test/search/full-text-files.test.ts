// The files of the full text that a site gets.
import { expect, test } from 'vitest';
import { indexFullText } from '../../src/integrations/full-text.ts';
import { entry } from './entries.ts';

test.each([
  ['en', 'wasm.en.pagefind'],
  ['de', 'wasm.de.pagefind'],
  ['zh', 'wasm.unknown.pagefind'],
  ['ja', 'wasm.unknown.pagefind'],
  ['he', 'wasm.unknown.pagefind'],
])(
  'a site in %s can search its texts: it has the one program that its index names, and no part of Pagefind’s own interface',
  async (language, wasm) => {
    const files = await indexFullText([entry('git/push', '推送被拒绝', { rootCause: '远程有你没有的提交。' })], language, '/');
    const names = files.map(({ path }) => path);
    expect(names.filter((name) => /wasm|ui\.|highlight/.test(name))).toEqual([`pagefind/${wasm}`]);
    expect(names).toEqual(expect.arrayContaining(['pagefind/pagefind.js', 'pagefind/pagefind-entry.json']));
  },
);
