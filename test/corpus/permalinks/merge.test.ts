// permalinks.json as git leaves it when two branches are merged.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatPermalinks, type Permalinks, readPermalinks } from '../../../src/corpus/permalinks/permalinks-file.ts';
import { makeRoot } from '../../cli/run.ts';
import { sourceOf } from '../../helpers.ts';
import { items } from './linked-entries.ts';

const record = 'content/permalinks.json';
const attributes = readFileSync(path.join(import.meta.dirname, '../../../.gitattributes'), 'utf8');

/** A repository whose main branch has these files. */
function makeRepository(files: Record<string, string>) {
  const made = makeRoot({ '.gitattributes': attributes, ...files });
  const git = (...args: string[]): void => {
    const settings = ['user.name=A', 'user.email=a@example.com', 'commit.gpgsign=false', 'core.hooksPath=/dev/null'];
    const options = settings.flatMap((setting) => ['-c', setting]);
    execFileSync('git', [...options, ...args], { cwd: made.folder, stdio: 'pipe', env: { PATH: process.env['PATH'] } });
  };
  const commit = (): void => {
    git('add', '--all');
    git('commit', '--message', 'x');
  };
  git('init', '--initial-branch', 'main');
  commit();
  return {
    ...made,
    /** Makes each change on a branch of its own, then merges both into main. Throws where git finds a conflict. */
    merge: (...changes: [() => void, () => void]): void => {
      changes.forEach((change, index) => {
        git('switch', '--create', `branch-${index}`, 'main');
        change();
        commit();
      });
      git('switch', 'main');
      for (const index of changes.keys()) git('merge', '--no-ff', '--message', 'x', `branch-${index}`);
    },
  };
}

const before: Permalinks = { published: { ...items('git/m'), 'git/n': 'entry' }, moved: {} };

describe('the links of two branches', () => {
  test.each<[string, Partial<Permalinks>, Partial<Permalinks>]>([
    ['after the last', { published: items('git/x') }, { published: items('git/y') }],
    ['before the first', { published: items('git/a') }, { published: items('git/b') }],
    ['before and after the last', { published: items('git/mm') }, { published: items('git/x') }],
    ['first to be moved', { moved: { 'git/m#a': 'b' } }, { moved: { 'git/m#c': 'b' } }],
    [
      'after the last, and moved',
      { published: items('git/x'), moved: { 'git/x#push-again': 'b' } },
      { published: items('git/y'), moved: { 'git/y#push-again': 'b' } },
    ],
  ])('are all read when git has merged them: %s', (_, one, other) => {
    const { folder, merge } = makeRepository({ [record]: formatPermalinks(before) });
    const add = (links: Partial<Permalinks>) => () => {
      const next = { published: { ...before.published, ...links.published }, moved: { ...before.moved, ...links.moved } };
      writeFileSync(path.join(folder, record), formatPermalinks(next));
    };
    merge(add(one), add(other));
    const { file, permalinks } = readPermalinks(path.join(folder, 'content/entries'))!;
    expect(file.messages).toEqual([]);
    expect(permalinks).toEqual({
      published: { ...before.published, ...one.published, ...other.published },
      moved: { ...before.moved, ...one.moved, ...other.moved },
    });
  });

  test('need no mending after a merge, and the next --fix writes them in canonical form', () => {
    const files = (...slugs: string[]): Record<string, string> => ({
      ...Object.fromEntries(slugs.map((slug) => [`content/entries/git/${slug}.md`, sourceOf({ id: `- **ID:** \`git/${slug}\`` })])),
      [record]: formatPermalinks({ published: Object.assign({}, ...slugs.map((slug) => items(`git/${slug}`))), moved: {} }),
    });
    const { folder, run, read, merge } = makeRepository(files('m'));
    const add = (slug: string) => () => {
      for (const [name, text] of Object.entries(files('m', slug))) writeFileSync(path.join(folder, name), text);
    };
    merge(add('x'), add('y'));
    expect(() => JSON.parse(read(record)) as unknown).toThrow(SyntaxError);
    expect(run('check')).toEqual({ code: 0, out: '', error: '3 entries checked: no messages\n' });
    expect(run('check', ['--fix']).error).toContain(`Fixed ${record}\n`);
    expect(read(record)).toBe(files('m', 'x', 'y')[record]);
  });
});
