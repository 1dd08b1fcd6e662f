import { describe, expect, test } from 'vitest';
import { readCodes, readOpenCodes } from '../../../src/search/paste/codes.ts';
import { familyOf } from '../../../src/search/knowledge/code-families.ts';
import { entries, entry, matcherOf } from '../entries.ts';

const keysOf = (text: string, alone = false): string[] => readCodes(text, alone).map(({ key }) => key);

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
    ['ORA-00942: table or view does not exist', ['ora-00942']],
    ['error CS0246: The type', ['cs0246']],
    ["(1205, 'Lock wait timeout exceeded')", ['1205']],
    ['error:0308010C:digital envelope routines', ['0308010c']],
    ['[WinError 5] Access denied', ['5']],
    ['Minified React error #418; visit', ['#418', '418']],
    ["Cannot find name 'x'. ts(2304)", ['ts2304']],
  ])('are found in %s', (text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });

  test('are not made of addresses, versions, places and words', () => {
    expect(keysOf('ERROR at 0x7f6f2c0e5c10 in main.py:502 v18.17.0, port 3000, EXPORT, subcode 0, Xcode 15')).toEqual([]);
  });

  test('in a short query may be bare and in any casing', () => {
    expect([keysOf('ts2307', true), keysOf('502', true), keysOf('eaddrinuse', true), keysOf('40p01', true)]).toEqual([
      ['ts2307'],
      ['502'],
      ['eaddrinuse'],
      ['40p01'],
    ]);
  });

  test('with open digits stand for a whole group', () => {
    const [pattern] = readOpenCodes('CMake Warning: policy CMP0XXX not set');
    expect([pattern?.test('cmp0077'), pattern?.test('cmp1077')]).toEqual([true, false]);
    expect(readOpenCodes('LINUX1XX')).toEqual([/^linux1\d\d$/]);
  });
});

describe('the family of a code', () => {
  const nameOf = (text: string, alone = true): string | undefined => {
    const [mention] = readCodes(text, alone);
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

test("a number of a framework's message is found without its sign, and is no number of another kind", () => {
  const matcher = matcherOf([
    ...entries,
    entry('react/hydration-mismatch', 'Minified React error #418; visit the docs', { errorCodes: ['#418'] }),
  ]);
  expect(['418', 'react 418', 'react error #418', 'HTTP 418', 'exit code 418'].map((query) => matcher.match(query).hits[0]?.id)).toEqual([
    'react/hydration-mismatch',
    'react/hydration-mismatch',
    'react/hydration-mismatch',
    undefined,
    undefined,
  ]);
});
