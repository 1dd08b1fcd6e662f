import { describe, expect, test } from 'vitest';
import { entry } from '../../search/entries.ts';
import { makeSite } from './site.ts';

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
        'Unexpected domain `\\u009b31m`, expected one of docker, git\n',
      ].map((error) => ({ code: 2, out: '', error })),
    );
  });
});
