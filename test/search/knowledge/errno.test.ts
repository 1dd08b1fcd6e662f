import { expect, test } from 'vitest';
import { nameOf } from '../../../src/search/knowledge/code-names.ts';
import { entries, entry, matcherOf } from '../entries.ts';

test('a system error is found by its name, its number and its words alike', () => {
  const matcher = matcherOf([...entries, entry('linux/descriptors', 'Too many open files')]);
  const firstOf = (query: string) => matcher.match(query).hits[0]?.id;
  expect(['EMFILE', 'errno 24', 'emfile', 'too many open files'].map(firstOf)).toEqual(
    Array.from({ length: 4 }, () => 'linux/descriptors'),
  );
});

test('a number has a name where the words around it say whose it is', () => {
  expect([nameOf('2', 'errno 2'), nameOf('2', 'grpc status 2'), nameOf('2', 'exit 2'), nameOf('999', 'errno 999')]).toEqual([
    'enoent',
    'unknown',
    undefined,
    undefined,
  ]);
});
