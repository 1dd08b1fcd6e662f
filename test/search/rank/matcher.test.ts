import { describe, expect, test } from 'vitest';
import { answerOf, entries, entry, type NamedAnswer } from '../entries.ts';

const ask = answerOf(entries);

const idsOf = ({ hits }: NamedAnswer): string[] => hits.map(({ id }) => id);
const firstOf = async (query: string): Promise<string | undefined> => (await ask(query)).hits[0]?.id;

describe('an answer', () => {
  test('shows variants of one error as one result', async () => {
    const { hits } = await ask('FATAL ERROR: Ineffective mark-compacts near heap limit Allocation failed - JavaScript heap out of memory');
    expect(hits.map(({ id, variants }) => [id, variants])).toEqual([
      ['node/heap-out-of-memory-node18-linux', ['node/heap-out-of-memory-node20-linux']],
    ]);
  });

  test('has what is nearly as good beside the best, and leaves out what is far less like the query', async () => {
    const publickey = entry('git/permission-denied-publickey', 'git@github.com: Permission denied (publickey).');
    const answers = [
      await answerOf([...entries, publickey])('permission denied'),
      await ask("ModuleNotFoundError: No module named 'torch'"),
    ];
    expect(answers.map((answer) => idsOf(answer).sort())).toEqual([
      ['docker/permission-denied-socket', 'git/permission-denied-publickey'],
      ['python/module-not-found'],
    ]);
  });

  test('has no more results than are asked for', async () => {
    const many = answerOf(
      ['a', 'b', 'c', 'd', 'e'].map((name) => entry(`d${name}/x`, 'The gremlin socket is closed', { errorCodes: ['ERR_G'] })),
    );
    const counts = [1, 3, 10].map(async (limit) => (await many('ERR_G', { limit })).hits.length);
    expect(await Promise.all(counts)).toEqual([1, 3, 5]);
  });

  test('keeps to the entries that are accepted', async () => {
    const two = answerOf([...entries, entry('git/permission-denied-publickey', 'git@github.com: Permission denied (publickey).')]);
    const answers = [['git'], ['docker'], ['java', 'npm']].map((domains) => two('permission denied', { domains }));
    expect((await Promise.all(answers)).map(({ miss, hits, near }) => [miss, [...hits, ...near].map(({ id }) => id)])).toEqual([
      [false, ['git/permission-denied-publickey']],
      [false, ['docker/permission-denied-socket']],
      [true, []],
    ]);
  });

  test('is sure of each result, 0..1, and of all together no more than certain', async () => {
    const answers = await Promise.all(
      ['TS2307', 'permission denied', 'error: failed to push some refs', 'HEAD is now detached'].map((query) => ask(query)),
    );
    const sums = answers.map(({ hits }) => hits.reduce((sum, { confidence }) => sum + confidence, 0));
    expect(sums.map((sum) => sum > 0 && sum <= 1)).toEqual(sums.map(() => true));
  });

  test('that a code decides is sure at once, and a miss never is', async () => {
    const answers = await Promise.all(['TS2307', 'zzqqxx'].map((query) => ask(query)));
    expect(answers.map(({ miss, isSure }) => [miss, isSure])).toEqual([
      [false, true],
      [true, false],
    ]);
  });
});

describe('a code', () => {
  test.each([
    ['ts2307', 'typescript/ts2307-cannot-find-module'],
    ['TS2345', 'typescript/ts2345-argument-not-assignable'],
    ['E0502', 'rust/e0502-borrow-conflict'],
    ['502', 'nginx/502-bad-gateway'],
    ['cannot connect 502', 'nginx/502-bad-gateway'],
    ['eaddrinuse', 'node/eaddrinuse'],
    ['exit code 137', 'docker/exit-code-137'],
    ['SQLSTATE 40001', 'database/serialization-failure'],
    ['mysql 1205', 'database/lock-wait-timeout'],
    ['grpc status code 8', 'grpc/resource-exhausted'],
    ['errno 98', 'node/eaddrinuse'],
    ['UnsatisfiedDependencyException', 'java/unsatisfied-dependency'],
    ['ResourceExhausted', 'grpc/resource-exhausted'],
    ['LEADER_NOT_AVAILABLE', 'kafka/leader-not-available'],
  ])('%s leads to %s', async (code, id) => {
    expect([(await ask(code)).kind, await firstOf(code)]).toEqual(['code', id]);
  });

  test('is matched whole and named as the reason', async () => {
    expect((await ask('502')).hits.map(({ id, why }) => [id, why])).toEqual([['nginx/502-bad-gateway', { type: 'code', code: '502' }]]);
  });

  test.each([
    ['0x80070005', 'Windows errors as HRESULT (0x8007xxxx)', []],
    ['TS2322', 'TypeScript type errors (TS2xxx)', ['typescript/ts2307-cannot-find-module', 'typescript/ts2345-argument-not-assignable']],
    ['E0499', 'Rust compiler errors (E0xxx)', ['rust/e0382-use-after-move', 'rust/e0502-borrow-conflict']],
  ])('that no entry has is a miss that names its family: %s', async (code, name, siblings) => {
    const { miss, hits, absent, family } = await ask(code);
    expect([miss, hits, absent, family]).toEqual([true, [], [{ key: code.toLowerCase(), code, line: code }], { code, name, siblings }]);
  });

  test('of a message decides between entries that say much the same for each', async () => {
    const hook = entry(
      'react/invalid-hook-call',
      'Minified React error #321; visit https://react.dev/errors/321 for the full message or use the non-minified dev environment',
    );
    const text = entry('react/text-mismatch', 'Hydration failed', { errorMessages: ['Minified React error #418'] });
    const react = answerOf([...entries, hook, text]);
    const firsts = [418, 321].map(
      async (code) =>
        (await react(`Uncaught Error: Minified React error #${code}; visit https://react.dev/errors/${code} for the full message`)).hits[0]
          ?.id,
    );
    expect(await Promise.all(firsts)).toEqual(['react/text-mismatch', 'react/invalid-hook-call']);
  });

  test('in a message beats an entry for another code of its kind', async () => {
    expect(await firstOf("a.ts(3,1): error TS2345: Cannot find an argument of type 'A' for module 'b' or its declarations")).toBe(
      'typescript/ts2345-argument-not-assignable',
    );
  });

  test('whose entry is no result, as the paste says another error, is named with its entries, four at most', async () => {
    const some = answerOf([
      ...entries,
      ...['alpha', 'beta', 'gamma', 'delta', 'omega'].map((name) =>
        entry(`${name}/x`, `Widget ${name} stays closed`, { errorCodes: ['ERR_WIDGET'] }),
      ),
    ]);
    const { hits, named } = await some('TS2307: Cannot find module or its corresponding type declarations [ERR_WIDGET]');
    expect([hits.map(({ id }) => id), named]).toEqual([
      ['typescript/ts2307-cannot-find-module'],
      [{ code: 'ERR_WIDGET', ids: ['alpha/x', 'beta/x', 'delta/x', 'gamma/x'] }],
    ]);
  });

  test('that no entry has is told with its line: names before numbers', async () => {
    const { absent } = await ask("fatal: it ended with exit code 3\nsvn: E155004: Working copy '/srv/trunk' locked");
    expect(absent).toEqual([
      { key: 'e155004', code: 'E155004', line: "svn: E155004: Working copy '/srv/trunk' locked" },
      { key: '3', code: '3', line: 'fatal: it ended with exit code 3' },
    ]);
  });
});

describe('a miss', () => {
  test('has the nearest three at most, each with what is different about it, and no results', async () => {
    const { miss, hits, near, telling } = await ask(
      "svn: warning: W155004\nsvn: E155004: Working copy '/srv/trunk' of the marmot is gone\nrun svn cleanup",
    );
    expect([miss, hits, near.length > 0 && near.length <= 3, telling]).toEqual([
      true,
      [],
      true,
      "svn: E155004: Working copy '/srv/trunk' of the marmot is gone",
    ]);
    expect(near.map(({ difference }) => ['code', 'words', 'tool', 'missing'].includes(difference.type))).toEqual(near.map(() => true));
  });

  test('of an empty knowledge base has nothing near', async () => {
    expect(await answerOf([])('TS2307: Cannot find module')).toEqual({
      kind: 'message',
      hits: [],
      miss: true,
      isSure: false,
      near: [],
      telling: 'TS2307: Cannot find module',
      named: [],
      absent: [{ key: 'ts2307', code: 'TS2307', line: 'TS2307: Cannot find module' }],
      isPartial: false,
      family: { code: 'TS2307', name: 'TypeScript type errors (TS2xxx)', siblings: [] },
    });
  });
});
