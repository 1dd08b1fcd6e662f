import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readHistory } from '../../src/corpus/history.ts';

const base = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'wayout-history-')));
afterAll(() => rmSync(base, { recursive: true }));

const repository = path.join(base, 'repository');
const git = (folder: string, day: string, ...args: string[]): void => {
  const date = `${day}T12:00:00Z`;
  const person = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', '-c', 'core.hooksPath=/dev/null'];
  execFileSync('git', [...person, ...args], {
    cwd: folder,
    stdio: 'ignore',
    env: { PATH: process.env['PATH'], GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, TZ: 'UTC' },
  });
};
const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(repository, name)), { recursive: true });
  writeFileSync(path.join(repository, name), text);
};
const commit = (day: string): void => {
  git(repository, day, 'add', '--all');
  git(repository, day, 'commit', '-m', day);
};
const long = (text: string): string => Array.from({ length: 20 }, (_, line) => `${text} ${line}`).join('\n');

mkdirSync(repository);
git(repository, '2026-01-01', 'init');
write('entries/git/first-name.md', long('one'));
write('entries/git/gone.md', long('two'));
write('outside.md', 'x');
commit('2026-01-01');
write('entries/git/first-name.md', `${long('one')}\nmore`);
write('entries/naïve/“späte” Ünicode.md', long('three'));
commit('2026-02-02');
renameSync(path.join(repository, 'entries/git/first-name.md'), path.join(repository, 'entries/git/second-name.md'));
rmSync(path.join(repository, 'entries/git/gone.md'));
commit('2026-03-03');
renameSync(path.join(repository, 'entries/git/second-name.md'), path.join(repository, 'entries/git/name.md'));
write('entries/git/first-name.md', 'another entry under a former name');
commit('2026-04-04');
write('entries/git/uncommitted.md', 'x');

describe('the history of a folder', () => {
  test('says when each file was added and last changed, across renames', async () => {
    const dates = await readHistory(path.join(repository, 'entries'));
    const found = Object.fromEntries([...dates].map(([file, date]) => [path.relative(repository, file).replaceAll(path.sep, '/'), date]));
    expect(found).toEqual({
      'entries/git/name.md': { added: '2026-01-01', changed: '2026-04-04' },
      'entries/git/first-name.md': { added: '2026-04-04', changed: '2026-04-04' },
      'entries/git/gone.md': { added: '2026-01-01', changed: '2026-01-01' },
      'entries/naïve/“späte” Ünicode.md': { added: '2026-02-02', changed: '2026-02-02' },
    });
  });

  test('is empty where it was cut: a wrong date is worse than none', async () => {
    const clone = path.join(base, 'clone');
    git(base, '2026-05-05', 'clone', '--depth', '1', `file://${repository}`, clone);
    expect(await readHistory(path.join(clone, 'entries'))).toEqual(new Map());
  });

  test('is empty outside of a repository and for a folder that does not exist', async () => {
    expect([await readHistory(base), await readHistory(path.join(base, 'nowhere'))]).toEqual([new Map(), new Map()]);
  });
});
