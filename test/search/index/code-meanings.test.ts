import { describe, expect, test } from 'vitest';
import { codesMeantBy } from '../../../src/search/index/code-meanings.ts';
import { allSchemes } from '../../../src/search/knowledge/code-schemes/all-schemes.ts';
import { readWords, termsOf } from '../../../src/search/words.ts';
import type { Entry } from '../../../src/entry/schema.ts';
import { entries, entry, matcherOf, plainText } from '../entries.ts';

const meant = (one: Entry, stated: readonly string[]): string[] => codesMeantBy(one, stated, plainText);

describe('a code that tools print for what an entry says', () => {
  test.each([
    ['database/foreign-key-violation', 'ERROR: insert or update on table "a" violates foreign key constraint "b"', ['23503']],
    ['database/missing-table', 'psycopg2.errors.UndefinedTable: ERROR: relation "my_table" does not exist', ['42p01']],
    ['mysql/access-denied', "Access denied for user 'me'@'localhost' (using password: YES)", ['1045']],
    ['cuda/misaligned', 'RuntimeError: CUDA error: misaligned address', ['716']],
    ['php/no-host', "cURL: Could not resolve host 'example.com'", ['6']],
    ['dotnet/refused', 'No connection could be made because the target machine actively refused it', ['10061']],
    ['python/segfault', 'Segmentation fault (core dumped)', ['139']],
    ['api/partial-batch', 'Multi-Status: some of the batch failed', ['207']],
    ['docker/disk-full', 'write /var/lib/docker/tmp: no space left on device', ['enospc']],
    ['node/old-hash', 'digital envelope routines::unsupported', ['err_ossl_evp_unsupported']],
    ['typescript/wrong-type', "Type 'string' is not assignable to type 'number'.", ['ts2322']],
    ['rust/moved', 'borrow of moved value: `name`', ['e0382']],
    ['mongodb/write-conflict', 'MongoServerError: WriteConflict error', ['112']],
    ['dotnet/access-violation', 'System.AccessViolationException: Attempted to read or write protected memory', ['0xc0000005']],
    ['networking/hostname-mismatch', 'SSL: hostname mismatch, the certificate is for another name', ['err_cert_common_name_invalid']],
    ['node/prisma-pool', 'PrismaClient: Timed out fetching a new connection from the connection pool', ['p2024']],
    ['unity/missing-reference', "The type or namespace name 'UI' could not be found", ['cs0246']],
  ])('is known for %s', (id, title, codes) => {
    expect(meant(entry(id, title), [])).toEqual(codes);
  });

  test('is known from a message and from the ID, too', () => {
    const errorMessages = ['FATAL: sorry, too many clients already'];
    expect([
      meant(entry('postgresql/full', 'Postgres takes no one in', { errorMessages }), []),
      meant(entry('networking/connection-reset-by-peer', 'The other end hangs up'), []),
    ]).toEqual([['53300'], ['econnreset', 'err_connection_reset']]);
  });

  test('is not taken from other tools, from words in another order, or beside a code of the same tools', () => {
    expect([
      meant(entry('api/too-many-clients', 'The service says: too many clients'), []),
      meant(entry('linux/device', 'The device has space and no one left'), []),
      meant(entry('typescript/never', "TS2339: Type 'A' is not assignable to type 'B'"), ['ts2339']),
    ]).toEqual([[], [], []]);
  });

  test('leads to it', () => {
    const matcher = matcherOf([
      ...entries,
      entry('python/segfault-numpy', 'Segmentation fault (core dumped)'),
      entry('node/segfault-native-module', 'Segmentation fault (core dumped) in Node.js'),
    ]);
    const { miss, hits } = matcher.match('exit 139');
    expect([miss, hits.map(({ id, why }) => [id, why])]).toEqual([
      false,
      [
        ['node/segfault-native-module', { type: 'code', code: '139' }],
        ['python/segfault-numpy', { type: 'code', code: '139' }],
      ],
    ]);
  });

  test('is told by words that a search keeps, once, in order of codes', () => {
    const lines = allSchemes.map(({ codes }) => codes.trim().split(/\n\s*/));
    const meanings = lines.flat().map((line) => line.slice(line.indexOf(' ') + 1));
    const empty = meanings.filter((words) => words.split(' * ').some((run) => termsOf(readWords(run)).length === 0));
    const codes = lines.map((scheme) => scheme.map((line) => line.slice(0, line.indexOf(' '))));
    const inOrder = codes.map((scheme) => scheme.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })));
    expect([empty, lines.filter((scheme) => new Set(scheme).size < scheme.length), codes]).toEqual([[], [], inOrder]);
  });
});
