import { expect, test } from 'vitest';
import { assignLinks, listLinks, resolveAnchor } from '../../../src/corpus/permalinks/link-owners.ts';
import { alias, items, published as recorded, site } from './linked-entries.ts';

test('a link belongs to the entry that has its ID, or had it, as recorded', () => {
  const permalinks = {
    published: { ...items('git/old'), 'git/b': 'entry', 'git/nowhere#x': 'workaround' },
    moved: { 'git/old#gone': 'push-again', 'git/b#gone': 'workarounds' },
  } as const;
  const owners = assignLinks(permalinks, site({ 'git/a': alias('git/old'), 'git/b': {} }));
  expect([...owners].map(([id, { entry }]) => [id, entry?.id])).toEqual([
    ['git/a', 'git/a'],
    ['git/old', 'git/a'],
    ['git/b', 'git/b'],
  ]);
  const { published, moved } = owners.get('git/a')!;
  expect([[...published], [...moved]]).toEqual([
    [
      ['git-2-40', { link: 'git/old#git-2-40', kind: 'version' }],
      ['pull-then-push', { link: 'git/old#pull-then-push', kind: 'workaround' }],
      ['push-again', { link: 'git/old#push-again', kind: 'dead end' }],
    ],
    [['gone', { link: 'git/old#gone', to: 'push-again' }]],
  ]);
});

test('an ID belongs to the first that has it, also where its file has errors or stands elsewhere', () => {
  const files = site({ 'git/a': alias('git/b'), 'git/b': { title: '' }, 'git/c': { id: '- **ID:** `git/d`' } });
  const owners = assignLinks({ published: recorded, moved: {} }, files);
  expect([...owners].map(([id, { file }]) => [id, file.path])).toEqual([
    ['git/a', 'git/a.md'],
    ['git/b', 'git/a.md'],
    ['git/d', 'git/c.md'],
    ['git/c', 'git/c.md'],
  ]);
});

test('an entry may be linked to by its ID, its former ones and its anchors; one with errors by nothing', () => {
  const owners = assignLinks({ published: {}, moved: {} }, site({ 'git/a': alias('git/old'), 'git/b': { title: '' } }));
  expect([listLinks(owners.get('git/a')!), listLinks(owners.get('git/b')!)]).toEqual([
    [
      ['git/a', 'entry'],
      ['git/old', 'entry'],
      ['git/a#pull-then-push', 'workaround'],
      ['git/a#push-again', 'dead end'],
      ['git/a#git-2-40', 'version'],
    ],
    [],
  ]);
});

test('an anchor leads to its element, or to what took its place in however many steps; never round and round', () => {
  const moved = { 'git/a#one': 'two', 'git/a#two': 'push-again', 'git/a#round': 'again', 'git/a#again': 'round', 'git/a#gone': 'versions' };
  const owner = assignLinks({ published: recorded, moved }, site({ 'git/a': {} })).get('git/a')!;
  expect(
    ['push-again', 'one', 'gone', 'round', 'nowhere', 'dead-ends', 'references'].map((anchor) => resolveAnchor(owner, anchor)),
  ).toEqual(['push-again', 'push-again', 'versions', undefined, undefined, 'dead-ends', undefined]);
});
