// What a reader gets for what they paste, over small knowledge bases.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/entry/schema.ts';
import { answerOf, entries, entry, type NamedAnswer } from './entries.ts';

const ask = answerOf(entries);

const idsOf = ({ hits }: NamedAnswer): string[] => hits.map(({ id }) => id);

/** IDs that a query leads to among some entries and those of other trades. */
const foundIn = async (query: string, ...some: Entry[]): Promise<string[]> => {
  const { hits, near } = await answerOf([...entries, ...some])(query);
  return [...hits, ...near].map(({ id }) => id).filter((id) => some.some((one) => one.id === id));
};

describe('an answer', () => {
  test('is found by any message of an entry, and by the last of many', async () => {
    expect(
      idsOf(await ask('To https://github.com/acme/x\n ! [rejected]        main -> main (non-fast-forward)\nhint: see the note')),
    ).toEqual(['git/non-fast-forward']);
    const errorMessages = Array.from({ length: 14 }, (_, i) => `TS29${i + 10}: the ${'abcdefghijklmn'[i]}-th rule is broken`);
    const many = answerOf([...entries, entry('typescript/rules', 'A rule is broken', { errorMessages })]);
    const answers = errorMessages.flatMap((message) => [many(`src/a.ts:1:1 - error ${message}`), many(message.slice(0, 6))]);
    expect((await Promise.all(answers)).map((answer) => answer.hits[0]?.id)).toEqual(answers.map(() => 'typescript/rules'));
  });

  test('is not the entry whose title only says how any job ends', async () => {
    const login = entry('cicd/login', 'Error: Username and password required. Error: Process completed with exit code 1.');
    const small = answerOf([...entries, login]);
    const answers = ['Installing the tools\nError: Process completed with exit code 1.', 'Error: Username and password required'].map(
      (log) => small(log),
    );
    expect((await Promise.all(answers)).map(({ miss, hits }) => [miss, hits[0]?.id])).toEqual([
      [true, undefined],
      [false, 'cicd/login'],
    ]);
  });

  test('is the error that a task failed of, not another whose title begins with that task', async () => {
    const manifest = "Execution failed for task ':app:processDebugMainManifest'. Manifest merger failed : Attribute application";
    const found = await foundIn(
      "> Task :app:compileJava\nExecution failed for task ':app:processDebugResources'.\n> Android resource linking failed",
      entry('android/manifest', manifest),
      entry('android/resource', 'Android resource linking failed. error: resource style/Theme.AppCompat not found'),
    );
    expect(found[0]).toBe('android/resource');
  });

  test('of a number that an entry has only in its example, or of another kind, is none', async () => {
    const small = answerOf([
      ...entries,
      entry('pytorch/worker-killed', 'RuntimeError: DataLoader worker (pid 12345) is killed by signal'),
      entry('networking/bgp-hold-timer', 'BGP: Hold Timer Expired (code 4, subcode 0)'),
      entry('networking/icmp-unreachable', 'ICMP type 3 code 1: host unreachable'),
    ]);
    expect((await Promise.all(['12345', 'exit status 1'].map((query) => small(query)))).map(idsOf)).toEqual([[], []]);
  });

  test('of a code by its number is that of its name, with the tool beside it', async () => {
    const found = await foundIn(
      'grpc status 7',
      entry('grpc/status-code-mapping', 'UNKNOWN: unexpected status code from the server'),
      entry('grpc/permission-denied', 'PERMISSION_DENIED: caller may not', { errorCodes: ['7'] }),
    );
    expect(found[0]).toBe('grpc/permission-denied');
  });

  test('of another tool than those that entries are about is none, however alike', async () => {
    const publickey = entry(
      'git/permission-denied-publickey',
      'Permission denied (publickey). fatal: Could not read from remote repository.',
    );
    expect((await answerOf([...entries, publickey])('redis-server: Permission denied, could not read from socket')).miss).toBe(true);
  });

  test('of the same error in several domains is that of the tool that left a trace', async () => {
    const found = await foundIn(
      'pnpm install --frozen-lockfile\nIntegrity checksum failed',
      ...['java', 'npm'].map((domain) => entry(`${domain}/x`, 'Integrity checksum failed')),
    );
    expect(found).toEqual(['npm/x', 'java/x']);
  });

  test('that has another code comes after one that says the same without a code', async () => {
    const found = await foundIn(
      'error TS2998: Cannot find widget gadget for the page',
      entry('typescript/other', 'TS2999: Cannot find widget gadget for the page'),
      entry('typescript/same', 'Cannot find widget gadget'),
    );
    expect(found[0]).toBe('typescript/same');
  });

  test('is the message in other words for the same before one that only begins like it', async () => {
    const found = await foundIn(
      'Error: cannot remove the widget gadget',
      entry('git/a-other', 'Error: cannot paint the widget gadget'),
      entry('git/b-same', 'Error: cannot delete the widget gadget'),
    );
    expect(found[0]).toBe('git/b-same');
  });

  test('stays as sure beside a twin that says the same', async () => {
    const first = entry('aws/access-denied', 'AccessDeniedException: not authorized');
    const twin = entry('aws/access-denied-role', 'AccessDeniedException: role not authorized');
    const surenessOf = async (...added: Entry[]): Promise<number> =>
      (await answerOf([...entries, ...added])('AccessDeniedException not authorized when I deploy the stack')).hits
        .map(({ confidence }) => confidence)
        .reduce((a, b) => a + b);
    expect(await surenessOf(first, twin)).toBeGreaterThan((await surenessOf(first)) - 0.1);
  });
});

describe('whatever is pasted', () => {
  const parts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...entries.map(({ title }) => title)),
    fc.constantFrom(
      '\n',
      '\u001b[31m',
      "'",
      '0x80070005',
      'SQLSTATE ',
      '\\',
      '$&',
      '__proto__',
      'constructor',
      '\ud800',
      '\0',
      '{"msg":',
      '<',
    ),
  );

  test('an answer is a miss with no results, or results that are sure to some degree', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { maxLength: 30 }), async (some) => {
        const { hits, near, miss } = await ask(some.join(''));
        const sure = [...hits, ...near].filter(({ confidence }) => !(confidence >= 0 && confidence <= 1));
        expect([miss, near.length <= 3, miss || near.length === 0, sure]).toEqual([hits.length === 0, true, true, []]);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t\r\n '],
    ['half a character', '\ud800'],
    ['control characters', '\u0000\u0001\u009f'],
    ['the name of a property of all objects', '__proto__'],
    ['the name of a method of all objects', 'constructor'],
    ['320 KB of one letter', 'a'.repeat(320_000)],
    ['320 KB of quotes', "'".repeat(320_000)],
    ['320 KB of line ends', '\n'.repeat(320_000)],
    ['10,000 codes in a line', Array.from({ length: 10_000 }, (_, i) => `ERR_CODE_${i}`).join(' ')],
  ])('%s is a miss', async (_, text) => {
    const { miss, hits, named } = await ask(text);
    expect([miss, hits, named]).toEqual([true, [], []]);
  });

  test('an error is found at the end of 5 MB, and behind 320 KB of one line', async () => {
    const line = (i: number): string => `worker ${(i * 7919).toString(36)} took ${i} ms for item ${(i * 104_729).toString(36)}`;
    const big = Array.from({ length: 130_000 }, (_, i) => line(i)).join('\n');
    const error = "ModuleNotFoundError: No module named 'torch'";
    const answers = [`${big}\n${error}`, `${'{"a":1},'.repeat(40_000)}\n${error}`].map(async (text) => (await ask(text)).hits[0]?.id);
    expect(await Promise.all(answers)).toEqual(['python/module-not-found', 'python/module-not-found']);
  });
});
