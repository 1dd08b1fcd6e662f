import { describe, expect, test } from 'vitest';
import { readCodes, readOpenCodes } from '../../src/search/codes.ts';
import { familyOf } from '../../src/search/families.ts';

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
  ])('are found in %s', (text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });

  test('are not made of addresses, versions, places and words', () => {
    expect(keysOf('ERROR at 0x7f6f2c0e5c10 in main.py:502 v18.17.0, port 3000, EXPORT')).toEqual([]);
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
    ['SQLSTATE 57P03', 'SQLSTATE class 57: operator intervention'],
    ['ENAMETOOLONG', 'System call errors (errno)'],
    ['ERESOLVE', 'npm errors'],
    ['0x80070005', 'Windows errors as HRESULT (0x8007xxxx)'],
    ['0xc000007b', 'Windows NTSTATUS codes (0xCxxxxxxx)'],
    ['exit code 139', 'Exit codes above 128: ended by signal 11'],
    ['ERR_OSSL_BAD_DECRYPT', 'Node.js errors (ERR_*)'],
    ['CS8618', 'C# compiler errors (CSxxxx)'],
    ['ORA-01555', 'Oracle Database errors (ORA-xxxxx)'],
    ['P2010', 'Prisma query errors (P2xxx)'],
    ['CVE-2021-44228', 'Published vulnerabilities (CVE)'],
  ])('of %s is: %s', (code, name) => {
    expect(nameOf(code)).toBe(name);
  });

  test('is not made up', () => {
    expect(nameOf('ABC1234')).toBeUndefined();
  });
});
