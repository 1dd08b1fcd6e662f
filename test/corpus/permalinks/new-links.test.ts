import { VFile } from 'vfile';
import { describe, expect, test, vi } from 'vitest';
import { recordNewLinks } from '../../../src/corpus/permalinks/new-links.ts';
import { parsePermalinks, type Permalinks } from '../../../src/corpus/permalinks/permalinks-file.ts';
import { alias, type Changes, items, published, recordOf, site, whole, workaround } from './linked-entries.ts';

describe('recording', () => {
  const record = (known: Permalinks | undefined, entries: Record<string, Changes>, scope = whole): string =>
    String(recordNewLinks(known === undefined ? recordOf({ published: {}, moved: {} }) : recordOf(known), site(entries), scope)?.file);

  test('writes every ID, alias and item, one a line and sorted', () => {
    expect(record(undefined, { 'git/b': alias('git/0'), 'git/a': {} })).toBe(`{
  "published": {
    "git/0": "entry",
    "git/a": "entry",
    "git/a#git-2-40": "version",
    "git/a#pull-then-push": "workaround",
    "git/a#push-again": "dead end",
    "git/b": "entry",
    "git/b#git-2-40": "version",
    "git/b#pull-then-push": "workaround",
    "git/b#push-again": "dead end"
  },
  "moved": {}
}
`);
  });

  test('takes nothing out and keeps what was moved', () => {
    const moved = { 'git/a#pull-then-push': 'pull' };
    const next = JSON.parse(record({ published, moved }, { 'git/a': workaround('Pull') })) as Permalinks;
    expect(next).toEqual({ published: { ...published, 'git/a#pull': 'workaround' }, moved });
  });

  test('keeps back what is new in an entry that has lost an item, so that the next run can name it again', () => {
    expect(JSON.parse(record({ published, moved: {} }, { 'git/a': workaround('Pull') }))).toEqual({ published, moved: {} });
  });

  test('adds only what the run is about', () => {
    const next = record({ published: {}, moved: {} }, { 'git/a': {}, 'git/b': {} }, {
      has: (file: VFile) => file.path === 'git/b.md',
      isWhole: false,
    } as typeof whole);
    expect(Object.keys((JSON.parse(next) as Permalinks).published)).toEqual(Object.keys(items('git/b')));
  });

  test('gives back the same file where it is malformed, or where the run is about no entry of the site', () => {
    const malformed = parsePermalinks(new VFile({ path: 'permalinks.json', value: '{' }));
    expect(recordNewLinks(malformed, site({ 'git/a': {} }), whole)).toBe(malformed);
    const known = recordOf({ published, moved: {} });
    expect(recordNewLinks(known, site({ 'git/c': {} }), { has: () => false, isWhole: true })).toBe(known);
    expect(recordNewLinks(known, [], whole)).toBe(known);
  });

  test.each([
    ['one beside a folder named entries', 'kb/entries', 'kb/permalinks.json'],
    ['none beside one of another name, which may not be ours', 'kb/errors', undefined],
  ])('starts %s', async (_, folder, name) => {
    vi.stubEnv('CONTENT_DIR', folder);
    vi.resetModules();
    const fresh = await import('../../../src/corpus/permalinks/new-links.ts');
    const started = fresh.recordNewLinks(undefined, site({ 'git/a': {} }), whole);
    expect(started?.file.path).toBe(name);
    expect(started?.permalinks).toEqual(name === undefined ? undefined : { published: items('git/a'), moved: {} });
    expect(fresh.recordNewLinks(undefined, site({ 'git/a': { title: '' } }), whole)).toBeUndefined();
    vi.unstubAllEnvs();
  });

  test('says where each link stands in the file as it is to be written', () => {
    const next = recordNewLinks(recordOf({ published: {}, moved: {} }), site({ 'git/a': {} }), whole);
    expect(next?.placeOf('published', 'git/a#push-again')).toEqual({ line: 6, column: 5 });
  });
});
