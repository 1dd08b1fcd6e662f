import { describe, expect, test } from 'vitest';
import { readCodes } from '../../../src/search/paste/codes.ts';
import { familyOf } from '../../../src/search/knowledge/code-families.ts';
import { answerOf, entries, entry } from '../entries.ts';

const keysOf = (text: string): string[] => readCodes(text).map(({ key }) => key);

describe('codes', () => {
  test.each([
    ['src/a.ts(1,2): error TS2307: Cannot find module', ['ts2307']],
    ['error[E0502]: cannot borrow', ['e0502']],
    ['failed with 0x80070005', ['0x80070005']],
    ['SQLSTATE 40001 and SQLSTATE[42S01]', ['40001', '42s01']],
    ['exited with exit code 137', ['137']],
    ["code: 'EADDRINUSE', errno: -98", ['eaddrinuse', '98']],
    ['Error [ERR_MODULE_NOT_FOUND]: Cannot find', ['err_module_not_found']],
    ['HTTP/1.1 502 Bad Gateway', ['502']],
    ['ORA-00942: table or view does not exist', ['ora-942']],
    ['error CS0246: The type', ['cs0246']],
    ["(1205, 'Lock wait timeout exceeded')", ['1205']],
    ['error:0308010C:digital envelope routines', ['0308010c']],
    ['[WinError 5] Access denied', ['5']],
    ['Minified React error #418; visit', ['#418']],
    ["Cannot find name 'x'. ts(2304)", ['ts2304']],
    ["it failed with code: 'rate_limit_exceeded'", ['rate_limit_exceeded']],
    ['  Reason:       OOMKilled', ['oomkilled']],
  ])('are found in %s', (text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });

  test('are not made of addresses, versions, places and words', () => {
    expect(keysOf('ERROR at 0x7f6f2c0e5c10 in main.py:502 v18.17.0, port 3000, EXPORT, subcode 0, Xcode 15')).toEqual([]);
  });

  test.each([
    ['GET /x took 403 ms in all', '403'],
    ['the server is listening on port 502 now', '502'],
    ['main.py:502: it failed', '502'],
    ['parse(12)', '12'],
    ['sshd[1234]: accepted', '1234'],
    ['v18.17.0 of it', '17'],
    ['http://host:502/path/403', '403'],
    ['order #504118 was not exported', '504118'],
    ['retry 1 failed', '1'],
    ['403 ms', '403'],
    ['port 3000', '3000'],
  ])('are not stated by a number in running text: %s', (text, number) => {
    expect(readCodes(text, (key) => key === number).filter(({ stated }) => stated)).toEqual([]);
  });

  test('are no words that stand before a code, unless in capitals', () => {
    const isKnown = (key: string) => key === 'error';
    const stated = ['Error: it failed today', 'error: it failed', 'ERROR: it failed today', 'error', "code: 'error'"].map((text) =>
      readCodes(text, isKnown).some((mention) => mention.stated),
    );
    expect(stated).toEqual([false, false, true, true, true]);
  });

  test('that are words are stated beside a tool, and in passing beside more', () => {
    const isKnown = (key: string) => key === 'nvarchar';
    expect(['mssql nvarchar', 'mssql nvarchar is short'].map((text) => readCodes(text, isKnown)[0]?.stated)).toEqual([true, false]);
    expect(['nginx 499', 'node 20'].map(keysOf)).toEqual([['499'], []]);
  });

  test('are told by their form, or where an entry has them by that', () => {
    const text = 'Cannot cast nvarchar (E0382), see export 7';
    expect(readCodes(text)).toEqual([{ key: 'e0382', code: 'E0382', start: 22, end: 27, shape: 'name', stated: true }]);
    expect(readCodes(text, (key) => ['nvarchar', 'export', '7'].includes(key))).toEqual([
      { key: 'nvarchar', code: 'nvarchar', start: 12, end: 20, shape: 'name', stated: false },
      { key: 'e0382', code: 'E0382', start: 22, end: 27, shape: 'name', stated: true },
      { key: 'export', code: 'export', start: 34, end: 40, shape: 'name', stated: false },
      { key: '7', code: '7', start: 41, end: 42, shape: 'number', stated: false },
    ]);
  });

  test('in a short query may be bare and in any casing', () => {
    expect([keysOf('ts2307'), keysOf('502'), keysOf('eaddrinuse'), keysOf('40p01')]).toEqual([
      ['ts2307'],
      ['502'],
      ['eaddrinuse'],
      ['40p01'],
    ]);
  });
});

describe('the family of a code', () => {
  const nameOf = (text: string): string | undefined => {
    const [mention] = readCodes(text);
    return mention && familyOf(mention, text)?.name;
  };

  test.each([
    ['TS1005', 'TypeScript syntax errors (TS1xxx)'],
    ['TS9999', 'TypeScript errors'],
    ['E0716', 'Rust compiler errors (E0xxx)'],
    ['HTTP 451', 'HTTP client errors (4xx)'],
    ['503', 'HTTP server errors (5xx)'],
    ['SQLSTATE 57P03', 'SQLSTATE class 57 (operator intervention)'],
    ['ENAMETOOLONG', 'System call errors (errno)'],
    ['ERESOLVE', 'npm errors'],
    ['0x80070005', 'Windows errors as HRESULT (0x8007xxxx)'],
    ['0xc000007b', 'Windows NTSTATUS codes (0xCxxxxxxx)'],
    ['exit code 139', 'Exit codes above 128 (ended by signal 11)'],
    ['137', 'Exit codes above 128 (ended by signal 9)'],
    ['103', 'HTTP informational responses (1xx)'],
    ['ERR_OSSL_BAD_DECRYPT', 'Node.js errors (ERR_*)'],
    ['CS8618', 'C# compiler errors (CSxxxx)'],
    ['ORA-01555', 'Oracle Database errors (ORA-xxxxx)'],
    ['P2010', 'Prisma query errors (P2xxx)'],
    ['CVE-2021-44228', 'Published vulnerabilities (CVE)'],
  ])('of %s is: %s', (code, name) => {
    expect(nameOf(code)).toBe(name);
  });

  test('is that of an SQLSTATE without the word only where databases print this very code, and nothing stands beside it', () => {
    const numbers = '1000 2024 10000 22000 25565 42800 27017 28015 40000 54321 57621 61000 65535'.split(' ');
    const words = ['port 23503', '23503 rows', '40x40', '22abc', '42'];
    expect(
      Object.fromEntries(
        ['23503', ' 40001\n', '08006', '42000', '2202E', '57p03', 'HY000', ...numbers, ...words].map((text) => [text, nameOf(text)]),
      ),
    ).toEqual({
      '23503': 'SQLSTATE class 23 (integrity constraint violation)',
      ' 40001\n': 'SQLSTATE class 40 (transaction rollback)',
      '08006': 'SQLSTATE class 08 (connection exception)',
      '42000': 'SQLSTATE class 42 (syntax error or access rule violation)',
      '2202E': 'SQLSTATE class 22 (data exception)',
      '57p03': 'SQLSTATE class 57 (operator intervention)',
      HY000: 'SQLSTATE class HY (general error)',
      ...Object.fromEntries([...numbers, ...words].map((text) => [text, undefined])),
    });
  });

  test('is not made up', () => {
    expect(nameOf('ABC1234')).toBeUndefined();
  });
});

test("a number of a framework's message is found without its sign, and is no number of another kind", async () => {
  const ask = answerOf([
    ...entries,
    entry('react/hydration-mismatch', 'Minified React error #418; visit the docs', { errorCodes: ['#418'] }),
  ]);
  const answers = await Promise.all(['418', 'react 418', 'react error #418', 'HTTP 418', 'exit code 418'].map((query) => ask(query)));
  expect(answers.map(({ hits }) => hits[0]?.id)).toEqual([
    'react/hydration-mismatch',
    'react/hydration-mismatch',
    'react/hydration-mismatch',
    undefined,
    undefined,
  ]);
});
