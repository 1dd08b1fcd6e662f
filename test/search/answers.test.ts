import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFixes } from '../../src/search/index/snippets.ts';
import { createMatcher } from '../../src/search/rank/matcher.ts';
import { entries, entry, indexOf, matcherOf } from './entries.ts';

const matcher = matcherOf(entries);

describe('an answer', () => {
  test('shows variants of one error as one result', () => {
    const { hits } = matcher.match(
      'FATAL ERROR: Ineffective mark-compacts near heap limit Allocation failed - JavaScript heap out of memory',
    );
    expect([hits[0]?.id, hits[0]?.variants]).toEqual(['node/heap-out-of-memory-node18-linux', ['node/heap-out-of-memory-node20-linux']]);
  });

  test('says honestly that there is none, and which line a new entry is about', () => {
    const { miss, hits, maybe, telling } = matcher.match(
      "svn: warning: W155004\nsvn: E155004: Working copy '/srv/trunk' locked\nrun svn cleanup",
    );
    expect([miss, hits, maybe.length <= 3, telling]).toEqual([true, [], true, "svn: E155004: Working copy '/srv/trunk' locked"]);
  });

  test('of a miss says whether the full text may have more: where some entry uses each of the words', () => {
    const rare = entry('git/rare', 'A lock file is left over', {
      workarounds: [{ anchor: 'a', action: 'Look', successRate: 0.5, code: [{ language: 'sh', text: 'fuser .git/index.lock' }] }],
    });
    const small = matcherOf([...entries, rare]);
    const answers = ['fuser', 'zzqqxx', 'fuser zzqqxx'].map((query) => small.match(query));
    expect(answers.map(({ miss, inTexts }) => [miss, inTexts])).toEqual([
      [true, true],
      [true, false],
      [true, false],
    ]);
  });

  test('finds the words of the best fix, which the text file leaves to the snippets', () => {
    const files = indexOf([
      ...entries,
      entry('git/fix', 'A lock is left over', {
        workarounds: [{ anchor: 'a', action: 'Prune stale worktrees', successRate: 0.5, code: [] }],
      }),
    ]);
    const isFound = (fixes: string[]): boolean => {
      const matcher = createMatcher(files.core);
      matcher.addText(files.text, fixes);
      const { hits, maybe } = matcher.match('how to prune stale worktrees');
      return [...hits, ...maybe].some(({ id }) => id === 'git/fix');
    };
    expect([isFound(readFixes(files.snippets)), isFound([])]).toEqual([true, false]);
  });

  test('keeps to the domains asked for, and to the entries that the reader accepts', () => {
    const two = matcherOf([...entries, entry('git/permission-denied-publickey', 'git@github.com: Permission denied (publickey).')]);
    const answers = [{}, { domains: ['git'] }, { accepts: (id: string) => !id.startsWith('git/') }, { domains: ['java', 'npm'] }].map(
      (options) => two.match('permission denied', options),
    );
    expect(answers.map(({ miss, hits, maybe }) => [miss, [...hits, ...maybe].map(({ id }) => id)])).toEqual([
      [false, ['git/permission-denied-publickey', 'docker/permission-denied-socket']],
      [false, ['git/permission-denied-publickey']],
      [false, ['docker/permission-denied-socket']],
      [true, []],
    ]);
  });

  test('leaves out what is far less like the query than the first result', () => {
    const queries = ["ModuleNotFoundError: No module named 'torch'", '502 Bad Gateway'];
    expect(queries.map((query) => matcher.match(query).hits.map(({ id }) => id))).toEqual([
      ['python/module-not-found'],
      ['nginx/502-bad-gateway'],
    ]);
  });

  test('that is near to a miss is doubtful, and the texts might change it', () => {
    const bare = createMatcher(indexOf(entries).core);
    const queries = ["ModuleNotFoundError: No module named 'torch'", 'error: push to main rejected', 'error: disk quota'];
    const answers = [bare, matcher].map(({ match }) =>
      queries.map((query) => match(query)).map(({ miss, doubtful, wantsText }) => ({ miss, doubtful, wantsText })),
    );
    expect(answers).toEqual([
      [
        { miss: false, doubtful: false, wantsText: false },
        { miss: false, doubtful: true, wantsText: true },
        { miss: true, doubtful: true, wantsText: true },
      ],
      [
        { miss: false, doubtful: false, wantsText: false },
        { miss: false, doubtful: true, wantsText: false },
        { miss: true, doubtful: true, wantsText: false },
      ],
    ]);
  });

  test("prefers the reader's own stack where the rest is equal", () => {
    const twins = createMatcher(indexOf(['aaa', 'bbb'].map((domain) => ({ ...entries[0]!, id: `${domain}/x`, domain }))).core);
    expect(['aaa', 'bbb'].map((domain) => twins.match('TS2307: Cannot find module', { stack: [domain] }).hits[0]?.id)).toEqual([
      'aaa/x',
      'bbb/x',
    ]);
  });

  test('never throws, whatever is pasted', () => {
    const parts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...entries.map(({ title }) => title),
        '\n',
        '\u001b[31m',
        "'",
        '0x80070005',
        'SQLSTATE ',
        '\\',
        '$&',
        '__proto__',
        'constructor',
      ),
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (some) => {
        const { hits, maybe, miss } = matcher.match(some.join(''));
        expect([miss, ...[...hits, ...maybe].map(({ confidence }) => confidence >= 0 && confidence <= 1)]).toEqual([
          hits.length === 0,
          ...[...hits, ...maybe].map(() => true),
        ]);
      }),
      { numRuns: 300 },
    );
  });

  test('of an empty knowledge base is a miss', () => {
    expect(matcherOf([]).match('TS2307: Cannot find module')).toMatchObject({ miss: true, hits: [], maybe: [] });
  });
});

describe('a number', () => {
  test('is not answered by an entry that has it only in its example, or has another kind of it', () => {
    const matcher = matcherOf([
      ...entries,
      entry('pytorch/worker-killed', 'RuntimeError: DataLoader worker (pid 12345) is killed by signal'),
      entry('networking/bgp-hold-timer', 'BGP: Hold Timer Expired (code 4, subcode 0)'),
      entry('networking/icmp-unreachable', 'ICMP type 3 code 1: host unreachable'),
    ]);
    expect(['12345', 'exit 0', 'exit status 1'].map((query) => matcher.match(query).hits.map(({ id }) => id))).toEqual([[], [], []]);
  });
});
