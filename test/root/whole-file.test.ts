import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WriteFault, writeWhole } from '../../src/root/whole-file.ts';
import { makeFolder } from '../cli/run.ts';

/** What a write says that can't be done. */
function faultOf(write: () => void): string {
  try {
    write();
    return 'written';
  } catch (error) {
    return error instanceof WriteFault ? error.message : `another error: ${String(error)}`;
  }
}

describe('a file is written whole', () => {
  test('with the mode that it had, and nothing is left beside it', () => {
    const { folder, read } = makeFolder({ 'a.md': 'old' });
    const file = path.join(folder, 'a.md');
    chmodSync(file, 0o640);
    writeWhole(file, 'new');
    expect([read('a.md'), statSync(file).mode & 0o777, readdirSync(folder)]).toEqual(['new', 0o640, ['a.md']]);
  });

  test('through a link, which stays one', () => {
    const { folder, read } = makeFolder({ 'real/a.md': 'old' });
    symlinkSync('real/a.md', path.join(folder, 'link.md'));
    writeWhole(path.join(folder, 'link.md'), 'new');
    expect([read('real/a.md'), lstatSync(path.join(folder, 'link.md')).isSymbolicLink()]).toEqual(['new', true]);
  });

  test('with the folders that it lies in, and a new one in no other’s place', () => {
    const { folder, read } = makeFolder();
    const file = path.join(folder, 'a/b.md');
    writeWhole(file, 'first', { isNew: true });
    expect(faultOf(() => writeWhole(file, 'second', { isNew: true }))).toMatch(
      /a\/b\.md can't be written: something has that name already$/,
    );
    expect([read('a/b.md'), readdirSync(path.dirname(file))]).toEqual(['first', ['b.md']]);
  });

  test('in place of the file, not into it: another name of the old one keeps the old content', () => {
    const { folder, read } = makeFolder({ 'a.md': 'old' });
    linkSync(path.join(folder, 'a.md'), path.join(folder, 'kept.md'));
    writeWhole(path.join(folder, 'a.md'), 'new');
    expect([read('a.md'), read('kept.md')]).toEqual(['new', 'old']);
  });

  test('and removes the drafts of runs that were killed, not of those that go on', () => {
    const killed = spawnSync(process.execPath, ['-e', '']).pid;
    const { folder } = makeFolder({ [`.wayout-draft-${killed}-x`]: 'half', [`.wayout-draft-${process.pid}-y`]: 'half' });
    writeWhole(path.join(folder, 'a.md'), 'new');
    expect(readdirSync(folder).sort()).toEqual([`.wayout-draft-${process.pid}-y`, 'a.md']);
  });
});

describe('where that can’t be, the file stays as it was and words say why', () => {
  test('a folder has its name, or a file that of its folder, or the name is too long', () => {
    const { folder } = makeFolder({ 'a.md/b': '', file: '' });
    const write = (name: string) => faultOf(() => writeWhole(path.join(folder, name), 'new')).replace(/^.*\//, '');
    expect([write('a.md'), write('file/b.md'), write(`${'x'.repeat(300)}.md`).slice(-40)]).toEqual([
      "a.md can't be written: a folder has its name",
      "b.md can't be written: something has that name already",
      "xxx.md can't be written: its name is too long".slice(-40),
    ]);
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'file']);
  });

  test.skipIf(process.getuid?.() !== 0)('nobody may write into its folder, or into the file', () => {
    const { folder, read } = makeFolder({ 'closed/a.md': 'old', 'open/a.md': 'old' });
    chmodSync(folder, 0o755);
    chmodSync(path.join(folder, 'closed'), 0o555);
    chmodSync(path.join(folder, 'open'), 0o777);
    chmodSync(path.join(folder, 'open/a.md'), 0o444);
    const answers = ['closed', 'open'].map((name) => writeElsewhere(path.join(folder, name, 'a.md'), 'new', { uid: 65_534, gid: 65_534 }));
    expect(answers.map((answer) => answer.replace(/^.*\//, ''))).toEqual(Array(2).fill("a.md can't be written: no permission"));
    expect([read('closed/a.md'), read('open/a.md'), readdirSync(path.join(folder, 'open'))]).toEqual(['old', 'old', ['a.md']]);
  });

  test('the disk is full', ({ skip }) => {
    const { folder, read } = makeFolder({ 'kept/a.md': 'old' });
    const disk = path.join(folder, 'disk');
    mkdirSync(disk);
    const isMounted = spawnSync('bash', ['-c', 'mount -t tmpfs -o size=64k tmpfs "$0"', disk]).status === 0;
    if (!isMounted) return skip('no small file system can be mounted here');
    onTestFinished(() => void spawnSync('bash', ['-c', 'umount "$0"', disk]));
    writeFileSync(path.join(disk, 'a.md'), 'old');
    expect(faultOf(() => writeWhole(path.join(disk, 'a.md'), 'x'.repeat(100_000)))).toMatch(/a\.md can't be written: the disk is full$/);
    expect([readFileSync(path.join(disk, 'a.md'), 'utf8'), readdirSync(disk), read('kept/a.md')]).toEqual(['old', ['a.md'], 'old']);
  });

  test('a file would be larger than this process may write', () => {
    const { folder, read } = makeFolder({ 'a.md': 'old' });
    expect(writeElsewhere(path.join(folder, 'a.md'), 'x'.repeat(100_000), {}, 'ulimit -f 8; trap "" XFSZ; ')).toMatch(
      /a\.md can't be written: the file would be too large$/,
    );
    expect([read('a.md'), existsSync(path.join(folder, 'a.md')), readdirSync(folder)]).toEqual(['old', true, ['a.md']]);
  });
});

/** The same by another process; a shell may limit it first. */
function writeElsewhere(file: string, content: string, user: { uid?: number; gid?: number }, before = ''): string {
  const script = `import { writeWhole } from ${JSON.stringify(path.resolve('src/root/whole-file.ts'))};
    try { writeWhole(${JSON.stringify(file)}, ${JSON.stringify(content.slice(0, 1))}.repeat(${content.length})); console.log('written'); }
    catch (error) { console.log(error.message); }`;
  const { stdout, stderr } = spawnSync(
    'bash',
    ['--norc', '-c', `${before}exec "$0" --input-type=module -e "$1"`, process.execPath, script],
    {
      encoding: 'utf8',
      ...user,
    },
  );
  return (stdout + stderr).trim();
}
