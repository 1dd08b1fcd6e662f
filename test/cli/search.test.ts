import { rmSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/entry/schema.ts';
import { entries, entry } from '../search/entries.ts';
import { makeFolder } from './run.ts';
import { makeSite } from './search/site.ts';

const unreadable = {
  code: 2,
  out: '',
  error: "The search index in dist can't be read; another version may have made it. Build the site again: npm run build\n",
};

const pushRejected = [
  'error: failed to push some refs',
  '  /git/non-fast-forward/  matches: error: failed to push some refs to origin',
  '  Fix      ▒▒▒▒▒░░░░░ helps ~50%: Do nothing',
  '  Dead end ▒▒▒▒▒░░░░░ fails ~50%: Do something',
  '',
  '~ is a guess, not a count.',
  '',
].join('\n');

describe('npm run search', () => {
  test('says that the site is not built', () => {
    expect(makeFolder().run('search', ['EPERM'])).toEqual({
      code: 2,
      out: '',
      error: 'There is no search index in dist. Build the site first: npm run build\n',
    });
  });

  test.each([
    ['of another version', gzipSync('{"version":1,"heads":{"titles":"","ids":""}}')],
    ['that is cut', gzipSync('{"version":1}').subarray(0, 12)],
  ])('says that the site must be built again for an index %s', (_, index) => {
    expect(makeFolder({ 'dist/search/index.pack': index }).run('search', ['EPERM'])).toEqual(unreadable);
  });

  test('says that the site must be built again where it lacks an entry of its index', () => {
    const { run, folder } = makeSite();
    rmSync(path.join(folder, 'dist/git/non-fast-forward.json'));
    expect(run('search', ['error: failed to push some refs'])).toEqual(unreadable);
    expect(run('search', ['cannot push to remote'])).toEqual(unreadable);
  });

  test.each(['--help', '-h'])('explains itself: %s', (option) => {
    expect(makeFolder().run('search', ['EPERM', option])).toMatchObject({ code: 0, out: expect.stringMatching(/^Usage: /), error: '' });
  });

  test('refuses values that no option has', () => {
    const { run } = makeFolder();
    expect(
      [['--limit', '0', 'x'], ['--limit', '1e1', 'x'], ['x', '--limit'], ['--json=\u0007yes', 'x'], ['--domain', '--json', 'x'], ['--']]
        .map((args) => run('search', args))
        .map(({ code, error }) => [code, error.split('\n')[0]]),
    ).toEqual([
      [2, 'Unexpected limit `0`, expected a number from 1 to 10'],
      [2, 'Unexpected limit `1e1`, expected a number from 1 to 10'],
      [2, "Option '--limit <value>' argument missing"],
      [2, "Option '--json' does not take an argument"],
      [2, expect.stringMatching(/^Option '--domain' argument is ambiguous/)],
      [2, 'Missing message, expected one as an argument or on standard input'],
    ]);
  });

  test.each([
    [['-bash: xyzzy: blork'], '-bash: xyzzy: blork'],
    [['-bash:', 'xyzzy:', 'blork'], '-bash: xyzzy: blork'],
    [['xyzzy', '--blork', '-j'], 'xyzzy --blork -j'],
    [['--dists', 'xyzzy'], '--dists xyzzy'],
    [['xyzzy', '--', '--dist', '-h', '--', 'blork'], 'xyzzy --dist -h -- blork'],
    [['--', '-xyzzy'], '-xyzzy'],
  ])('reads what is none of its options as the message: %j', (args, message) => {
    const { run } = makeSite();
    expect(JSON.parse(run('search', ['--json', ...args]).out)).toMatchObject({ telling: message });
  });

  test('takes options before and after the message, with or without an equals sign', () => {
    const { run } = makeSite();
    const answers = [
      ['--limit=1', '--domain', 'git', 'failed to push some refs'],
      ['failed to push some refs', '--limit', '1', '--domain=git'],
    ].map((args) => run('search', args));
    expect(answers).toEqual([answers[0], answers[0]]);
    expect(answers[0]).toMatchObject({ code: 0, error: '' });
  });

  test('answers with the entry, its best fix and its dead ends', () => {
    expect(makeSite().run('search', ['--limit', '1', 'error: failed to push some refs to origin'])).toEqual({
      code: 0,
      out: pushRejected,
      error: '',
    });
  });

  test.each([
    ['UTF-8', Buffer.from('error: failed to push some refs to origin\n')],
    ['UTF-16LE, as Windows PowerShell writes it', Buffer.from('\uFEFFerror: failed to push some refs to origin\r\n', 'utf16le')],
  ])('reads a pipe in %s', (_, input) => {
    expect(makeSite().run('search', ['--limit', '1'], {}, input)).toEqual({ code: 0, out: pushRejected, error: '' });
  });

  test('reads a log of 40 MB', () => {
    const log = `${'2026-01-01 12:00:00 INFO compiled module 123456 in 7 ms, all is well here\n'.repeat(550_000)}error: failed to push some refs to origin\n`;
    expect(makeSite().run('search', ['--limit', '1'], {}, log)).toEqual({ code: 0, out: pushRejected, error: '' });
  });

  test('names the codes of a log whose entries are not the answer, as text or as JSON', () => {
    const { run } = makeSite();
    const log = "error: failed to push some refs to origin\ncode: 'EADDRINUSE'";
    const address = { title: 'Error: listen EADDRINUSE: address already in use :::3000', url: '/node/eaddrinuse/' };
    const lines = ['', 'Codes in it that have an entry of their own:', `  EADDRINUSE: ${address.title}`, `    ${address.url}`, ''];
    expect([run('search', ['--limit', '1', log]).out, JSON.parse(run('search', ['--json', '--limit', '1', log]).out)]).toEqual([
      pushRejected + lines.join('\n'),
      expect.objectContaining({ miss: false, named: [{ code: 'EADDRINUSE', entries: [address] }] }),
    ]);
  });

  test('escapes the control characters of an entry in JSON, too', () => {
    const { run } = makeSite([...entries, entry('git/colours', 'fatal: unable to paint it \u009B31mred')]);
    const { code, out } = run('search', ['--json', 'fatal: unable to paint it red']);
    const { results } = JSON.parse(out) as { results: { entry: Entry }[] };
    expect({ code, title: results[0]?.entry.title, controls: out.match(/[^\P{Cc}\n]/gu) }).toEqual({
      code: 0,
      title: 'fatal: unable to paint it \u009B31mred',
      controls: null,
    });
  });
});
