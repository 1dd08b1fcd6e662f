import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packIds, unpackIds } from '../../../src/search/index/packed-ids.ts';

test('IDs are read as they were written, whatever their titles', () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,4}$/);
  const slug = fc.array(fc.tuple(fc.constantFrom('-', '.'), word), { minLength: 1, maxLength: 30 });
  const title = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ').toUpperCase()),
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b-2'), slug, title), {
        selector: ([domain, parts]) => [domain, ...parts.flat()].join(''),
      }),
      (rows) => {
        const sorted = rows
          .map(([domain, parts, text]) => ({ id: `${domain}/${parts.flat().join('').slice(1)}`, text }))
          .sort((a, b) => (a.id < b.id ? -1 : 1));
        const ids = sorted.map(({ id }) => id);
        const titles = sorted.map(({ text }) => text);
        expect(ids.length === 0 ? [] : unpackIds(packIds(ids, titles), titles)).toEqual(ids);
      },
    ),
  );
});

test('words that a slug shares with its title are written as their places', () => {
  const titles = ['Error: Cannot find module X', 'No space left'];
  expect(packIds(['node/cannot-find-module-esm', 'node/disk.full-no-left'], titles)).toBe('node BCDesm disk.fullAC');
});
