import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StoredFile } from '../../src/corpus/loader.ts';
import { readValid, sourceOf } from '../helpers.ts';

/** What the content collection holds. */
let stored: Record<string, StoredFile> = {};
vi.mock('astro:content', () => ({
  getCollection: () => Promise.resolve(Object.entries(stored).map(([id, file]) => ({ id, data: { json: JSON.stringify(file) } }))),
}));

beforeEach(() => {
  vi.resetModules();
  stored = {};
});
afterEach(() => vi.unstubAllEnvs());

/** The catalog as a page gets it. */
const getCatalog = async () => (await import('../../src/corpus/catalog.ts')).getCatalog();

function fileOf(id: string, more: Partial<StoredFile> = {}): StoredFile {
  const category = '- **Category:** remote\n- **Error Code:** `E1`';
  const entry = readValid(sourceOf({ id: `- **ID:** \`${id}\``, domain: `- **Domain:** ${id.split('/')[0]}`, category }));
  return { entry, messages: [], path: `entries/${id}.md`, ...more };
}

describe('the catalog', () => {
  test('has entries by ID, domains by name and codes, whatever the order of the files', async () => {
    stored = { 'npm/a': fileOf('npm/a'), 'git/b': fileOf('git/b'), 'git/a': fileOf('git/a') };
    const { entries, byId, domains, codes, broken } = await getCatalog();
    expect({
      entries: entries.map(({ id }) => id),
      byId: [...byId].map(([id, entry]) => id === entry.id),
      domains: domains.map(({ name, entries: own }) => [name, ...own.map(({ id }) => id)]),
      codes: codes.map(({ code, entries: own }) => [code, ...own.map(({ id }) => id)]),
      broken,
    }).toEqual({
      entries: ['git/a', 'git/b', 'npm/a'],
      byId: [true, true, true],
      domains: [
        ['git', 'git/a', 'git/b'],
        ['npm', 'npm/a'],
      ],
      codes: [['E1', 'git/a', 'git/b', 'npm/a']],
      broken: [],
    });
  });

  test('keeps a file with errors apart, with its messages', async () => {
    const messages = [{ path: 'x', line: 1, column: 1, severity: 'error', reason: 'x', rule: 'title-missing', url: 'x' } as const];
    stored = { 'git/a': fileOf('git/a'), 'git/b': { path: 'entries/git/b.md', messages } };
    const { entries, broken } = await getCatalog();
    expect([entries.map(({ id }) => id), broken]).toEqual([['git/a'], [{ id: 'git/b', path: 'entries/git/b.md', messages }]]);
  });

  test('knows when an entry changed, and which former anchors lead to an element', async () => {
    const dates = { added: '2026-01-01', changed: '2026-02-02' };
    const formerAnchors: StoredFile['formerAnchors'] = [
      ['a', 'one'],
      ['b', 'two'],
      ['a', 'three'],
    ];
    stored = { 'git/a': fileOf('git/a', { dates, formerAnchors }), 'git/b': fileOf('git/b') };
    const { datesOf, formerAnchorsOf } = await getCatalog();
    expect(['git/a', 'git/b', 'git/c'].map(datesOf)).toEqual([dates, undefined, undefined]);
    expect([formerAnchorsOf('git/a', 'a'), formerAnchorsOf('git/a', 'c'), formerAnchorsOf('git/b', 'a')]).toEqual([
      ['one', 'three'],
      [],
      [],
    ]);
  });

  test.each([
    ['made once for a build', false, 0],
    ['made anew for each request in dev', true, 1],
  ])('is %s', async (_, isDev, count) => {
    vi.stubEnv('DEV', isDev);
    await getCatalog();
    stored = { 'git/a': fileOf('git/a') };
    expect((await getCatalog()).entries).toHaveLength(count);
  });
});
