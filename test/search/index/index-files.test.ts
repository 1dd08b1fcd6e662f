import { expect, test } from 'vitest';
import { type IndexedHead, openFile, packHeads, sealFile, unpackHeads } from '../../../src/search/index/index-files.ts';

test('a file is read where it is whole and of its name, and refused where it isn’t', () => {
  const text = sealFile('files/b/terms-0.pack', '{"terms":"marmot"}');
  const open = (name: string, content: string): unknown => {
    try {
      return openFile(name, content);
    } catch (error) {
      return String(error);
    }
  };
  const refused = (name: string): string => `Error: ${name} is not the file that was built`;
  const [name, other] = ['files/b/terms-0.pack', 'files/c/terms-0.pack'];
  expect([
    open(name, text),
    open(other, text),
    ...[text.replace('marmot', 'marmol'), '', '{}', `${text} `].map((one) => open(name, one)),
  ]).toEqual([{ terms: 'marmot' }, refused(other), ...Array(4).fill(refused(name))]);
});

test('heads of a piece are read as they were written, and variants know their group in the whole', () => {
  const head = (id: string, rest: Partial<IndexedHead>): IndexedHead => ({
    id,
    title: `Title of ${id}`,
    codes: [],
    messages: [],
    symptoms: [],
    group: 0,
    ...rest,
  });
  const heads = [
    head('git/a', { group: 64, codes: ['e1', '-1'], messages: ['one: "two"', 'three'] }),
    head('git/b', { group: 64, symptoms: ['It hangs'] }),
    head('node-js/c-d-e', { group: 66 }),
    head('node-js/d', { group: 12, title: '' }),
  ];
  expect(unpackHeads(packHeads(heads, 64), 64)).toEqual(heads);
});
