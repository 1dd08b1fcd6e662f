import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { type FileDates, readHistory } from '../../src/corpus/history.ts';

const base = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'wayout-history-')));
afterAll(() => rmSync(base, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

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
  git(repository, day, '-c', `gpg.program=${signer}`, 'commit', '--gpg-sign', '-m', day);
};
// Signs anything, and finds every signature good.
const signer = path.join(base, 'signer.sh');
writeFileSync(
  signer,
  `#!/bin/sh
cat > /dev/null
case "$*" in
  *--verify*) printf 'gpg: Good\\tsignature\\n' >&2 ;;
  *) printf '\\n[GNUPG:] SIG_CREATED \\n' >&2; echo '-----BEGIN PGP SIGNATURE-----' ;;
esac
`,
  { mode: 0o755 },
);
const long = (text: string): string => Array.from({ length: 20 }, (_, line) => `${text} ${line}`).join('\n');

mkdirSync(repository);
git(repository, '2026-01-01', 'init');
write('entries/git/first-name.md', long('one'));
write('entries/git/gone.md', long('two'));
write('entries/npm/first-a.md', long('a'));
write('entries/npm/first-b.md', long('b'));
write('outside.md', 'x');
commit('2026-01-01');
write('entries/git/first-name.md', `${long('one')}\nmore`);
write('entries/naïve/“späte” Ünicode.md', long('three'));
commit('2026-02-02');
renameSync(path.join(repository, 'entries/git/first-name.md'), path.join(repository, 'entries/git/second-name.md'));
rmSync(path.join(repository, 'entries/git/gone.md'));
for (const name of ['a', 'b']) {
  rmSync(path.join(repository, `entries/npm/first-${name}.md`));
  write(`entries/npm/${name}.md`, `${long(name)}\nmore`);
}
commit('2026-03-03');
renameSync(path.join(repository, 'entries/git/second-name.md'), path.join(repository, 'entries/git/name.md'));
write('entries/git/first-name.md', 'another entry under a former name');
commit('2026-04-04');
write('entries/git/uncommitted.md', 'x');

/** The history of a folder by paths within it. */
async function historyOf(folder: string): Promise<Record<string, FileDates>> {
  const dates = await readHistory(folder);
  return Object.fromEntries([...dates].map(([file, date]) => [path.relative(folder, file).replaceAll(path.sep, '/'), date]));
}

const history = {
  'git/name.md': { added: '2026-01-01', changed: '2026-04-04' },
  'git/first-name.md': { added: '2026-04-04', changed: '2026-04-04' },
  'git/gone.md': { added: '2026-01-01', changed: '2026-01-01' },
  'naïve/“späte” Ünicode.md': { added: '2026-02-02', changed: '2026-02-02' },
  'npm/a.md': { added: '2026-01-01', changed: '2026-03-03' },
  'npm/b.md': { added: '2026-01-01', changed: '2026-03-03' },
};

describe('the history of a folder', () => {
  test('says when each file was added and last changed, across renames', async () => {
    expect(await historyOf(path.join(repository, 'entries'))).toEqual(history);
  });

  test('is by paths as the folder was named, also through a symbolic link', async () => {
    symlinkSync(repository, path.join(base, 'linked-repository'));
    symlinkSync(path.join(repository, 'entries'), path.join(base, 'linked-entries'));
    expect(await historyOf(path.join(base, 'linked-repository/entries'))).toEqual(history);
    expect(await historyOf(path.join(base, 'linked-entries'))).toEqual(history);
  });

  test.each([
    ['core.quotePath', 'true'],
    ['color.ui', 'always'],
    ['diff.relative', 'true'],
    ['diff.relative', 'false'],
    ['diff.renameLimit', '1'],
    ['diff.renames', 'false'],
    ['diff.renames', 'copies'],
    ['log.follow', 'true'],
    ['log.showRoot', 'false'],
    ['log.showSignature', 'true'],
  ])('is the same for somebody who has set %s to %s', async (name, value) => {
    const file = path.join(base, 'gitconfig');
    for (const setting of [
      [name, value],
      ['gpg.program', signer],
    ])
      git(base, '2026-05-05', 'config', '--file', file, ...setting);
    vi.stubEnv('GIT_CONFIG_GLOBAL', file);
    const found = await historyOf(path.join(repository, 'entries'));
    rmSync(file);
    expect(found).toEqual(history);
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
