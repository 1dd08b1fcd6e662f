import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { idOfPath, listFiles, readEntryFile } from '../../src/corpus/read.ts';
import { isWithin } from '../../src/root/own-file.ts';
import { messagesOf, sourceOf } from '../helpers.ts';

const root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'wayout-read-')));
afterAll(() => rmSync(root, { recursive: true }));

/** Writes a file below the folder of entries and gives its path. */
function write(name: string, data: string | Uint8Array): string {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, data);
  return file;
}

/** Does something as somebody who may not open a folder; root may open every one. */
function asAnyone<Result>(folder: string, act: () => Result): Result {
  const isRoot = process.geteuid?.() === 0;
  chmodSync(root, 0o755);
  chmodSync(folder, 0);
  if (isRoot) process.seteuid?.(65_534);
  try {
    return act();
  } finally {
    if (isRoot) process.seteuid?.(0);
    chmodSync(folder, 0o755);
  }
}

const messages = (file: string, entries = root): string[] => messagesOf(readEntryFile(file, entries).file);

describe('files', () => {
  test('are listed by path: all Markdown, nothing hidden', () => {
    const folder = path.join(root, 'listed');
    for (const name of ['b/y.md', 'b/x.md', 'a/z.mdx', 'a/Z.MD', 'c/d/e.md', 'f.md', 'a/note.txt', '.git/x.md', 'a/.hidden.md', 'a/md'])
      write(`listed/${name}`, '');
    expect(listFiles(folder).map((file) => path.relative(folder, file))).toEqual(
      ['a/Z.MD', 'a/z.mdx', 'b/x.md', 'b/y.md', 'c/d/e.md', 'f.md'].map(path.normalize),
    );
  });

  test('that are named themselves, or that do not exist, are given back', () => {
    const names = [write('git/here.txt', ''), path.join(root, 'nowhere.md'), path.join(root, 'no-such-folder')];
    expect(names.map(listFiles)).toEqual(names.map((name) => [name]));
  });

  // Only a process of its own can become somebody else.
  test.runIf(isMainThread)('and folders that can not be opened are messages beside all others, never a gap', () => {
    const folder = path.join(root, 'partly');
    for (const name of ['a/x.md', 'closed/y.md', 'z/z.md']) write(`partly/${name}`, '');
    symlinkSync('nowhere', path.join(folder, 'dangling'));
    symlinkSync('nowhere', path.join(folder, '.hidden'));
    symlinkSync('loop', path.join(folder, 'loop'));
    const closed = path.join(folder, 'closed');
    const found = asAnyone(closed, () => listFiles(folder).map((file) => [path.relative(folder, file), messages(file, folder)]));
    const unreadable = (code: string) => [`1:1 file-read: Unexpected file that can’t be read (${code}), expected a readable file`];
    const empty = ['1:1 file-empty: Unexpected empty file, expected an entry'];
    expect(found).toEqual([
      [path.normalize('a/x.md'), empty],
      ['closed', unreadable('EACCES')],
      ['dangling', unreadable('ENOENT')],
      ['loop', unreadable('ELOOP')],
      [path.normalize('z/z.md'), empty],
    ]);
    expect(asAnyone(folder, () => [listFiles(folder), listFiles(closed)])).toEqual([[folder], [closed]]);
  });

  test('are listed behind a link to a folder, once where it leads back', () => {
    write('linked/git/x.md', '');
    symlinkSync(path.join(root, 'linked/git'), path.join(root, 'linked/npm'));
    mkdirSync(path.join(root, 'linked/z'));
    symlinkSync(path.join(root, 'linked'), path.join(root, 'linked/z/back'));
    const folder = path.join(root, 'linked');
    expect(listFiles(folder).map((file) => path.relative(folder, file))).toEqual(['git/x.md', 'npm/x.md'].map(path.normalize));
  });

  test('lie within a folder or not, whatever their names begin with', () => {
    const names = ['/x/kb', '/x/kb/a.md', '/x/kb/..a.md', '/x/kb/../a.md', '/x/kbs/a.md', '/y'];
    expect(names.filter((name) => isWithin('/x/kb', name))).toEqual(['/x/kb', '/x/kb/a.md', '/x/kb/..a.md']);
    expect(isWithin('test', 'test/a.md')).toBe(true);
  });

  test('have the ID of their last two segments', () => {
    expect(['/x/git/push.md', '/x/nextjs/upgrade-14.2.md', '/a/b.MDX'].map(idOfPath)).toEqual(['git/push', 'nextjs/upgrade-14.2', 'a/b']);
  });
});

describe('a file', () => {
  test('gives its entry, and knows the ID of its path', () => {
    const { file, entry } = readEntryFile(write('git/push-rejected.md', sourceOf()), root);
    expect([messagesOf(file), entry?.id, file.data.id, file.data.expectedId]).toEqual([
      [],
      'git/push-rejected',
      'git/push-rejected',
      'git/push-rejected',
    ]);
    expect(path.resolve(file.path)).toBe(path.join(root, 'git/push-rejected.md'));
  });

  test.each(['push-rejected.md', 'a/git/push-rejected.md', 'git/push-rejected.mdx', 'git/push-rejected.MD'])(
    'below the folder of entries can not lie at %s',
    (name) => {
      const { file, entry } = readEntryFile(write(name, sourceOf()), root);
      const others = messagesOf(file).filter((message) => !message.includes('id-path'));
      expect([others, entry]).toEqual([
        [`1:1 file-path: Unexpected path \`${path.normalize(name)}\`, expected \`<domain>/<slug>.md\``],
        undefined,
      ]);
    },
  );

  test('elsewhere may lie at any depth', () => {
    const { file } = readEntryFile(write('deep/er/git/push-rejected.md', sourceOf()), path.join(root, 'other'));
    expect(messagesOf(file)).toEqual([]);
  });

  test.each<[string, Uint8Array, string]>([
    [
      'one letter in Latin-1',
      Buffer.from('# a\n\nna\xefve', 'latin1'),
      '3:3 file-encoding: Unexpected byte `0xef`, expected text in UTF-8',
    ],
    ['UTF-16', Buffer.from('\uFEFF# a', 'utf16le'), '1:1 file-encoding: Unexpected byte `0xff`, expected text in UTF-8'],
    [
      'half of a letter at its end',
      Buffer.from([35, 32, 97, 10, 0xe2, 0x82]),
      '2:1 file-encoding: Unexpected byte `0xe2`, expected text in UTF-8',
    ],
    ['half of a pair', Buffer.from([0xc3, 0xa9, 0xed, 0xa0, 0x80]), '1:2 file-encoding: Unexpected byte `0xed`, expected text in UTF-8'],
    ['an overlong slash', Buffer.from([97, 0xc0, 0xaf]), '1:2 file-encoding: Unexpected byte `0xc0`, expected text in UTF-8'],
  ])('in anything but UTF-8 is refused where that shows: %s', (_, bytes, message) => {
    expect(messages(write('git/bytes.md', bytes))).toEqual([message]);
  });

  test('may hold the replacement character and a byte order mark', () => {
    const source = sourceOf({ title: '# What \uFFFD means' });
    expect(messages(write('git/push-rejected.md', `\uFEFF${source}`))).toEqual([]);
  });

  test('that can not be read is a message, never a gap', () => {
    mkdirSync(path.join(root, 'git/folder.md'), { recursive: true });
    symlinkSync(path.join(root, 'nowhere'), path.join(root, 'git/link.md'));
    const unreadable = (code: string) => [`1:1 file-read: Unexpected file that can’t be read (${code}), expected a readable file`];
    expect(messages(path.join(root, 'git/folder.md'))).toEqual(unreadable('EISDIR'));
    expect(messages(path.join(root, 'git/link.md'))).toEqual(unreadable('ENOENT'));
    expect(messages(path.join(root, 'git/missing.md'))).toEqual(unreadable('ENOENT'));
    expect(messages(path.join(root, 'git/\0.md'))).toEqual(unreadable('ERR_INVALID_ARG_VALUE'));
  });

  test('in which a reader fails is a message with the reason', async () => {
    vi.doMock('../../src/entry/parse.ts', () => ({
      parseFile: () => {
        throw new RangeError('too deep');
      },
    }));
    vi.resetModules();
    const fresh = await import('../../src/corpus/read.ts');
    const { file, entry } = fresh.readEntryFile(write('git/push-rejected.md', sourceOf()), root);
    vi.doUnmock('../../src/entry/parse.ts');
    expect([messagesOf(file), entry]).toEqual([
      ['1:1 file-read: Unexpected file that can’t be read (RangeError: too deep), expected a readable file'],
      undefined,
    ]);
  });
});
