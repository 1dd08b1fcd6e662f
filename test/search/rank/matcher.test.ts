import { describe, expect, test } from 'vitest';
import { sureFrom } from '../../../src/search/rank/miss.ts';
import { createMatcher } from '../../../src/search/rank/matcher.ts';
import { entries, entry, indexOf, matcherOf } from '../entries.ts';

const matcher = matcherOf(entries);

const firstOf = (query: string): string | undefined => matcher.match(query).hits[0]?.id;

describe('a code', () => {
  test.each([
    ['ts2307', 'typescript/ts2307-cannot-find-module'],
    ['TS2345', 'typescript/ts2345-argument-not-assignable'],
    ['E0502', 'rust/e0502-borrow-conflict'],
    ['502', 'nginx/502-bad-gateway'],
    ['eaddrinuse', 'node/eaddrinuse'],
    ['exit code 137', 'docker/exit-code-137'],
    ['SQLSTATE 40001', 'database/serialization-failure'],
    ['mysql 1205', 'database/lock-wait-timeout'],
    ['CMP0077', 'cmake/policy-warning'],
    ['ts 2307', 'typescript/ts2307-cannot-find-module'],
    ['grpc status code 8', 'grpc/resource-exhausted'],
    ['errno 98', 'node/eaddrinuse'],
    ['UnsatisfiedDependencyException', 'java/unsatisfied-dependency'],
    ['ResourceExhausted', 'grpc/resource-exhausted'],
    ['LEADER_NOT_AVAILABLE', 'kafka/leader-not-available'],
  ])('%s leads to %s', (code, id) => {
    expect([matcher.match(code).kind, firstOf(code)]).toEqual(['code', id]);
  });

  test('is matched whole and named as the reason', () => {
    const { hits } = matcher.match('502');
    expect(hits.map(({ id, why }) => [id, why])).toEqual([['nginx/502-bad-gateway', { type: 'code', code: '502' }]]);
  });

  test.each([
    ['0x80070005', 'Windows errors as HRESULT (0x8007xxxx)', []],
    ['TS2322', 'TypeScript type errors (TS2xxx)', ['typescript/ts2307-cannot-find-module', 'typescript/ts2345-argument-not-assignable']],
    ['E0499', 'Rust compiler errors (E0xxx)', ['rust/e0382-use-after-move', 'rust/e0502-borrow-conflict']],
    ['docker exit code 143', 'Exit codes above 128 (ended by signal 15)', ['docker/exit-code-137']],
    ['zzqqxx', undefined, undefined],
  ])('that no entry has is a miss: %s', (code, name, siblings) => {
    const { miss, hits, family } = matcher.match(code);
    expect([miss, hits, family?.name, family?.siblings.slice(0, 2)]).toEqual([true, [], name, siblings?.slice(0, 2)]);
  });

  test('is no word that only begins like the name of a system error', () => {
    expect(['emergency number', 'express proxy', 'enoent docker'].map((query) => matcher.match(query).kind)).toEqual([
      'question',
      'question',
      'code',
    ]);
  });

  test('in a message beats an entry for another code of its kind', () => {
    expect(firstOf("a.ts(3,1): error TS2345: Cannot find an argument of type 'A' for module 'b' or its declarations")).toBe(
      'typescript/ts2345-argument-not-assignable',
    );
  });
});

test('a few words that stand in a title as they are lead to it, however common they are', () => {
  const { hits, miss } = matcher.match('cannot find module');
  expect(miss).toBe(false);
  expect(hits.map(({ id }) => id)).toContain('typescript/ts2307-cannot-find-module');
});

describe('a log', () => {
  const log = `2024-02-11T09:12:44.102Z web-1  | > api@1.0.0 start
2024-02-11T09:12:44.310Z web-1  | Error: listen EADDRINUSE: address already in use :::8080
2024-02-11T09:12:44.310Z web-1  |     at Server.setupListenHandle [as _listen2] (node:net:1817:16)
2024-02-11T09:12:44.310Z web-1  |     at listenInCluster (node:net:1865:12) {
2024-02-11T09:12:44.311Z web-1  |   code: 'EADDRINUSE',
npm ERR! code ELIFECYCLE
npm ERR! Exit status 1`;

  test('is answered where only the second of two that are alike is sure', () => {
    const claim =
      'Status: Pending\nVolume:\nEvents:\n  Normal  FailedBinding  3m  persistentvolume-controller  no persistent volumes available for this claim and no storage class is set';
    const { miss, hits } = matcherOf([
      ...entries,
      entry('kubernetes/persistent-volume-pending', 'persistentvolumeclaim is in pending state: waiting for a volume to be created'),
      entry('kubernetes/pod-pending', 'Pod status: Pending - 0/N nodes are available'),
    ]).match(claim);
    expect([hits.map(({ confidence }) => confidence > sureFrom.log), hits[0]?.id, miss]).toEqual([
      [false, true],
      'kubernetes/persistent-volume-pending',
      false,
    ]);
  });

  test('leads to the error, not to what follows from it', () => {
    expect([matcher.match(log).kind, firstOf(log)]).toEqual(['log', 'node/eaddrinuse']);
  });

  test('is answered with the line that matched and the words in it that did', () => {
    const { hits } = matcher.match(
      'Traceback (most recent call last):\n  File "a.py", line 1, in <module>\nTypeError: Object of type date is not JSON serializable',
    );
    const why = hits[0]?.why;
    expect(why?.type === 'line' && [why.line, why.marks.map(([start, end]) => why.line.slice(start, end))]).toEqual([
      'TypeError: Object of type date is not JSON serializable',
      ['TypeError', 'Object', 'of', 'type', 'is', 'not', 'JSON', 'serializable'],
    ]);
  });

  test('that only says how a job ended leads to no entry whose title says it, too', () => {
    const login = entry('cicd/login', 'Error: Username and password required. Error: Process completed with exit code 1.');
    const small = createMatcher(indexOf([...entries, login]).core);
    expect(small.match('Installing the tools\nError: Process completed with exit code 1.').miss).toBe(true);
    expect(small.match('Error: Username and password required').hits[0]?.id).toBe('cicd/login');
  });

  test('leads to the error that a task failed of, not to another whose title begins with that task', () => {
    const small = matcherOf([
      ...entries,
      entry(
        'android/manifest',
        "Execution failed for task ':app:processDebugMainManifest'. Manifest merger failed : Attribute application",
      ),
      entry('android/resource', 'Android resource linking failed. error: resource style/Theme.AppCompat not found'),
    ]);
    const build = "> Task :app:compileJava\nExecution failed for task ':app:processDebugResources'.\n> Android resource linking failed";
    expect(small.match(build).hits[0]?.id).toBe('android/resource');
  });

  test('may have wrapped its lines', () => {
    expect(firstOf("CI run 7\nHydration failed because the server rendered\nHTML didn't match the client\nDone")).toBe(
      'react/hydration-mismatch',
    );
  });

  test('finds an entry by any of its messages', () => {
    expect(firstOf('To https://github.com/acme/x\n ! [rejected]        main -> main (non-fast-forward)\nhint: see the note')).toBe(
      'git/non-fast-forward',
    );
  });

  test('finds an entry by the last of many messages', () => {
    const errorMessages = Array.from({ length: 14 }, (_, i) => `TS29${i + 10}: the ${'abcdefghijklmn'[i]}-th rule is broken`);
    const many = matcherOf([...entries, entry('typescript/rules', 'A rule is broken', { errorMessages })]);
    expect(errorMessages.map((message) => many.match(`src/a.ts:1:1 - error ${message}`).hits[0]?.id)).toEqual(
      errorMessages.map(() => 'typescript/rules'),
    );
    expect(errorMessages.map((message) => many.match(message.slice(0, 6)).hits[0]?.id)).toEqual(
      errorMessages.map(() => 'typescript/rules'),
    );
  });

  test('of 5 MB is answered from its head and its tail', () => {
    const line = (i: number): string => `worker ${(i * 7919).toString(36)} took ${i} ms for item ${(i * 104_729).toString(36)}`;
    const big = `${Array.from({ length: 130_000 }, (_, i) => line(i)).join('\n')}\nModuleNotFoundError: No module named 'torch'`;
    expect([big.length > 4_500_000, firstOf(big)]).toEqual([true, 'python/module-not-found']);
  });

  test.each(['a', "'", '(', '/a', '\n', '1', 'x.', '\u001b['])(
    'of 5 MB of %j is taken without hanging',
    (unit) => {
      expect(matcher.match(unit.repeat(5_000_000 / unit.length)).miss).toBe(true);
    },
    5_000,
  );
});

describe('a question', () => {
  test.each([
    ['how to use docker without sudo', 'docker/permission-denied-socket'],
    ['upload is too large for nginx', 'nginx/413-body-too-large'],
    ['checked out a tag and now git says detatched head', 'git/detached-head'],
  ])('%s leads to %s', (question, id) => {
    expect([matcher.match(question).kind, firstOf(question)]).toEqual(['question', id]);
  });

  test('of one word leads to what has that word before what has another for the same', () => {
    const reached = entry('linux/limit-reached', 'limit reached');
    const refused = entry('nginx/connect-failed', 'connect() failed (111: Connection refused) while connecting to upstream');
    const { miss, hits } = matcherOf([...entries, reached, refused]).match('connect');
    expect([miss, hits[0]?.id]).toEqual([false, 'nginx/connect-failed']);
  });

  test('without the texts says that they would help', () => {
    const bare = createMatcher(indexOf(entries).core);
    expect([
      bare.match('how to use docker without sudo').wantsText,
      bare.match('TS2307').wantsText,
      matcher.match('how to use docker').wantsText,
    ]).toEqual([true, false, false]);
  });
});

test('a level before a lower-case line makes it a message', () => {
  expect(['ERROR:  canceling the statement', 'canceling the statement'].map((query) => matcher.match(query).kind)).toEqual([
    'message',
    'question',
  ]);
});
