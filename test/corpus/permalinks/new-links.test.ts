import type { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { recordNewLinks } from '../../../src/corpus/permalinks/new-links.ts';
import type { Permalinks } from '../../../src/corpus/permalinks/permalinks-file.ts';
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
});
