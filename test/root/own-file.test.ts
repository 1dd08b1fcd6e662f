import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { faultOf, readOwnFile } from '../../src/root/own-file.ts';
import { makeFolder, makeRoot } from '../cli/run.ts';
import { sourceOf } from '../helpers.ts';

/** What becomes of reading a file below a root. */
function answerOf(file: string, root: string): string {
  try {
    return Buffer.from(readOwnFile(file, root)).toString();
  } catch (error) {
    return faultOf(error);
  }
}

test('a file is read where it lies in its root, whatever link leads to it; a pipe, a device or a folder never is', () => {
  const { folder } = makeFolder({ 'root/real.md': 'mine', 'root/a/x': '', 'secret.md': 'not mine' });
  const root = path.join(folder, 'root');
  const link = (to: string, name: string): void => symlinkSync(to, path.join(root, name));
  link('real.md', 'inside.md');
  link('../secret.md', 'outside.md');
  link('outside.md', 'twice.md');
  link('../root/real.md', 'around.md');
  link('/dev/zero', 'zero.md');
  link('nowhere', 'dangling.md');
  spawnSync('bash', ['-c', 'mkfifo "$@"', 'bash', path.join(root, 'pipe.md')]);
  const names = ['real.md', 'inside.md', 'around.md', 'outside.md', 'twice.md', 'zero.md', 'dangling.md', 'pipe.md', 'a'];
  expect(names.map((name) => answerOf(path.join(root, name), root))).toEqual([
    'mine',
    'mine',
    'mine',
    'a link out of its folder',
    'a link out of its folder',
    'a link out of its folder',
    'ENOENT',
    'a pipe',
    'EISDIR',
  ]);
  expect(answerOf('/dev/zero', '/')).toBe('a device');
});

test('check names every file that is not to be trusted, prints nothing of what it leads to, and ends', () => {
  const secret = 'SECRET=hunter2';
  const { folder, run } = makeRoot({ 'secret/passwords.md': secret, 'content/entries/git/push-rejected.md': sourceOf() });
  const at = (name: string): string => path.join(folder, 'content', name);
  const outside = path.join(folder, 'secret/passwords.md');
  for (const name of ['entries/git/linked.md', 'permalinks.json', 'public/logo.png']) symlinkSync(outside, at(name));
  symlinkSync(path.join(folder, 'secret'), at('entries/folder'));
  symlinkSync('/', at('entries/everything'));
  symlinkSync('/dev/zero', at('entries/git/zero.md'));
  mkdirSync(at('entries/git/a-folder.md'));
  mkdirSync(at('public/sub'));
  symlinkSync('..', at('public/sub/up'));
  spawnSync('bash', ['-c', 'mkfifo "$@"', 'bash', at('entries/git/pipe.md'), at('public/pipe.txt')]);
  const { code, out, error } = run('check');
  expect(
    out.split('\n').flatMap((line) => /^content\/(.*?):1:1: error: .*\((.*)\),.*\((.*)\)$/.exec(line)?.slice(1).join(' ') ?? []),
  ).toEqual([
    'entries/everything a link out of its folder file-read',
    'entries/folder a link out of its folder file-read',
    'entries/git/a-folder.md EISDIR file-read',
    'entries/git/linked.md a link out of its folder file-read',
    'entries/git/pipe.md a pipe file-read',
    'entries/git/zero.md a link out of its folder file-read',
    'permalinks.json a link out of its folder permalinks-file',
    'public/logo.png a link out of its folder file-read',
    'public/pipe.txt a pipe file-read',
    'public/sub/up a link to a folder file-read',
  ]);
  expect([code, (out + error).includes('hunter2')]).toEqual([1, false]);
});

test('nor are the settings and the mark of a root', () => {
  const { folder, run } = makeRoot({ 'secret.txt': 'SECRET=hunter2' });
  const replace = (name: string): void => {
    spawnSync('rm', [path.join(folder, 'content', name)]);
    symlinkSync(path.join(folder, 'secret.txt'), path.join(folder, 'content', name));
  };
  replace('public/favicon.svg');
  mkdirSync(path.join(folder, 'content/entries'));
  writeFileSync(path.join(folder, 'content/entries/.gitkeep'), '');
  const mark = run('check');
  replace('site.json');
  const settings = run('check');
  expect([mark.out, settings.out].map((out) => out.includes('a link out of its folder'))).toEqual([true, true]);
  expect([mark, settings].map(({ code, out, error }) => [code, (out + error).includes('hunter2')])).toEqual(Array(2).fill([1, false]));
});
