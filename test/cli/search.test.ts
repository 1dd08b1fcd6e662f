import { rmSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/entry/schema.ts';
import { firstIndexFile, indexForMatcher } from '../../src/integrations/matcher-files.ts';
import { entries, entry } from '../search/entries.ts';
import { makeFolder } from './run.ts';

/** A folder with a built site, as far as the command reads it. */
function makeSite(of: readonly Entry[] = entries) {
  const { files, first } = indexForMatcher(of);
  return makeFolder({
    ...Object.fromEntries([...files, firstIndexFile(first, '')].map(({ path: name, content }) => [`dist/${name}`, content])),
    ...Object.fromEntries(of.map((one) => [`dist/${one.id}.json`, JSON.stringify(one)])),
  });
}

const unreadable = {
  code: 2,
  out: '',
  error: "The search index in dist can't be read; another version may have made it. Build the site again: npm run build\n",
};

const pushRejected = [
  'error: failed to push some refs',
  '  /git/non-fast-forward/  matches: error: failed to push some refs to origin',
  '  Works (50%): Do nothing',
  '  Dead end (fails 50%): Do something',
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

describe('npm run search for what no entry is about', () => {
  test('knows of nothing near where no word of it is known, as text or as JSON', () => {
    const { run } = makeSite();
    const json = run('search', ['--json', 'xyzzy blork']);
    expect(run('search', ['xyzzy blork'])).toEqual({
      code: 1,
      out: "No entry for this yet.\n\nAdd one: npm run new -- <domain>/<slug> 'xyzzy blork'\n",
      error: '',
    });
    expect({ ...json, out: JSON.parse(json.out) as unknown }).toEqual({
      code: 1,
      out: { miss: true, telling: 'xyzzy blork', named: [], results: [], maybe: [] },
      error: '',
    });
  });

  test('gives the nearest, and what is different about each, as text or as JSON', () => {
    const { run } = makeSite();
    const query = 'error[E0499]: cannot borrow it twice';
    expect(run('search', ['--limit', '2', query]).out).toBe(
      [
        'No entry for this yet.',
        'E0499: Rust compiler errors (E0xxx).',
        '',
        'Nearest, but probably something else:',
        '  error[E0502]: cannot borrow x as mutable because it is also borrowed as immutable',
        '    Its code is E0502, yours is E0499.',
        '    /rust/e0502-borrow-conflict/',
        '  error[E0382]: borrow of moved value: x',
        '    Its code is E0382, yours is E0499.',
        '    /rust/e0382-use-after-move/',
        '',
        "Add one: npm run new -- <domain>/<slug> 'error[E0499]: cannot borrow it twice'",
        '',
      ].join('\n'),
    );
    const { maybe } = JSON.parse(run('search', ['--json', '--limit', '2', query]).out) as { maybe: { difference: unknown }[] };
    expect(maybe.map(({ difference }) => difference)).toEqual([
      { type: 'code', yours: 'E0499', theirs: 'E0502' },
      { type: 'code', yours: 'E0499', theirs: 'E0382' },
    ]);
  });

  test('names the kind of its code, and entries for codes of that kind, at the address of the site', () => {
    expect(makeSite().run('search', ['E0499'], { SITE_URL: 'https://kb.example' })).toEqual({
      code: 1,
      out: [
        'No entry for this yet.',
        'E0499: Rust compiler errors (E0xxx).',
        '',
        'Entries for codes of the same kind:',
        '  error[E0382]: borrow of moved value: x',
        '    https://kb.example/rust/e0382-use-after-move/',
        '  error[E0502]: cannot borrow x as mutable because it is also borrowed as immutable',
        '    https://kb.example/rust/e0502-borrow-conflict/',
        '',
        "Add one: npm run new -- <domain>/<slug> 'E0499'",
        '',
      ].join('\n'),
      error: '',
    });
  });

  test('says in which domains there is none', () => {
    const { run } = makeSite();
    const firstLine = (...domains: string[]) =>
      run('search', ['xyzzy blork failed', ...domains.flatMap((domain) => ['--domain', domain])]).out.split('\n')[0];
    expect([firstLine('git'), firstLine('git', 'git'), firstLine('git', 'docker', 'rust')]).toEqual([
      'No entry for this in git.',
      'No entry for this in git.',
      'No entry for this in git, docker, or rust.',
    ]);
  });

  test('lists its entries where it is a domain', () => {
    const { run } = makeSite();
    expect([run('search', ['Docker']), run('search', ['docker', '--domain', 'git']).code]).toEqual([
      {
        code: 0,
        out: [
          '2 entries in docker:',
          '  Container exited with code 137 (OOMKilled)',
          '    /docker/exit-code-137/',
          '  Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
          '    /docker/permission-denied-socket/',
          '',
        ].join('\n'),
        error: '',
      },
      1,
    ]);
    const { code, out } = run('search', ['--json', 'cmake']);
    const warning = { title: 'CMake Warning: policy CMP0XXX not set', url: '/cmake/policy-warning/' };
    expect([code, JSON.parse(out)]).toEqual([
      0,
      { miss: false, telling: 'cmake', named: [], domain: { name: 'cmake', entries: [warning] }, results: [], maybe: [] },
    ]);
  });

  test('refuses a domain that no entry has, and names those that are there', () => {
    const { run } = makeSite([entry('git/a', 'fatal: a'), entry('docker/b', 'fatal: b')]);
    const errorOf = (domain: string) => run('search', ['fatal: a', '--domain', 'git', '--domain', domain, '--json']);
    expect(['gti', 'Git', 'kubernetes', '\u009B31m'].map(errorOf)).toEqual(
      [
        'Unexpected domain `gti`, expected one of docker, git; did you mean `git`?\n',
        'Unexpected domain `Git`, expected one of docker, git; did you mean `git`?\n',
        'Unexpected domain `kubernetes`, expected one of docker, git\n',
        'Unexpected domain `31m`, expected one of docker, git\n',
      ].map((error) => ({ code: 2, out: '', error })),
    );
  });
});
