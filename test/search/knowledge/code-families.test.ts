// What a code that no entry has still tells: what such codes are, and which are near.
import { expect, test } from 'vitest';
import { codeKey } from '../../../src/search/code-key.ts';
import { familyHeadings, familyOf, headingOf } from '../../../src/search/knowledge/code-families.ts';

/** The last word of a text as a code: its family's name, and which of some codes are its siblings. */
function tell(text: string, near: readonly string[] = []): [name: string | undefined, siblings: string[]] {
  const code = text.slice(text.lastIndexOf(' ') + 1);
  const family = familyOf({ key: codeKey(code), code, start: text.length - code.length }, text);
  return [family?.name, near.filter((key) => family?.siblings.test(key))];
}

test.each([
  ['E0499', 'Rust compiler errors (E0xxx)', ['e0106'], ['e404', 'ts2307']],
  ['TS2322', 'TypeScript type errors (TS2xxx)', ['ts2307', 'ts2345'], ['ts2551', 'ts7016']],
  ['TS1259', 'TypeScript syntax errors (TS1xxx)', ['ts1005'], ['ts18048', 'ts2307']],
  ['TS18048', 'TypeScript errors', ['ts2307', 'ts18046'], ['e0106']],
  ['react error #426', 'React errors of production builds (#xxx)', ['#418'], ['418']],
  ['SQLSTATE 40P01', 'SQLSTATE class 40 (transaction rollback)', ['40001'], ['42501']],
  ['23505', 'SQLSTATE class 23 (integrity constraint violation)', ['23503'], ['42501']],
  ['SQLSTATE 0A000', 'SQLSTATE class 0A', ['0a001'], ['42501']],
  ['exit code 137', 'Exit codes above 128 (ended by signal 9)', ['139', '129'], ['127', '200']],
  ['137', 'Exit codes above 128 (ended by signal 9)', ['139'], ['127']],
  ['exited with 2', 'Exit codes', ['127'], ['137']],
  ['errno 98', 'System call errors (errno)', ['eaddrinuse'], ['98', 'err_tls']],
  ['errno 101', 'System call errors (errno)', ['enetunreach'], ['103']],
  ['ENOTDIR', 'System call errors (errno)', ['eaddrinuse', 'eai_again', 'ebadf'], ['eresolve']],
  ['ERESOLVE', 'npm errors', ['etarget'], ['enoent']],
  ['ERR_CERT_DATE_INVALID', 'Chromium network errors (ERR_*)', ['err_require_esm'], ['enoent']],
  ['ERR_REQUIRE_ESM', 'Node.js errors (ERR_*)', ['err_module_not_found'], ['enoent']],
  ['P3009', 'Prisma migration errors (P3xxx)', ['p2002', 'p1001'], ['p4001']],
  ['mysql 1045', 'MySQL errors', ['1062'], ['2002', '404']],
  ['ORA-00942', 'Oracle Database errors (ORA-xxxxx)', ['ora-1017', 'ora-00001'], ['942']],
  ['winerror 5', 'Windows system errors', ['0x80070005'], ['5']],
  ['0x80070005', 'Windows errors as HRESULT (0x8007xxxx)', ['0x80004005'], ['0xc0000005']],
  ['0xc0000005', 'Windows NTSTATUS codes (0xCxxxxxxx)', ['0xc0000135'], ['0x80004005']],
  ['404', 'HTTP client errors (4xx)', ['403'], ['502', '4040']],
])('%s is one of the %s', (text, name, near, far) => {
  expect(tell(text, [...near, ...far])).toEqual([name, near]);
});

test('a number that no word tells is of no family', () => {
  expect(['98', 'port 5432', 'listen on 22000', '22000'].map((text) => tell(text)[0])).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('each class of SQLSTATE says what it means', () => {
  const codes = '08006 22001 23505 25006 28000 40001 42601 53300 54001 55006 57014 58030 HY000 XX000'.split(' ');
  expect(codes.map((code) => tell(`SQLSTATE ${code}`)[0]?.slice('SQLSTATE class '.length))).toEqual([
    '08 (connection exception)',
    '22 (data exception)',
    '23 (integrity constraint violation)',
    '25 (invalid transaction state)',
    '28 (invalid authorization)',
    '40 (transaction rollback)',
    '42 (syntax error or access rule violation)',
    '53 (insufficient resources)',
    '54 (program limit exceeded)',
    '55 (object not in prerequisite state)',
    '57 (operator intervention)',
    '58 (system error)',
    'HY (general error)',
    'XX (internal error)',
  ]);
});

test('each heading lists its codes, and a code of no known family has none', () => {
  const codes =
    '137 404 ERR_PNPM_OUTDATED_LOCKFILE ERR_CERT_DATE_INVALID ERR_REQUIRE_ESM ERESOLVE ENOENT TS2307 E0382 CS0246 NU1107 MSB3073 LNK2019 ' +
    'NG0100 #418 P2002 23505 ORA-00942 AADSTS50011 CMP0077 CVE-2021-44228 0x80070005 CrashLoopBackOff 1045';
  expect(codes.split(' ').map(headingOf)).toEqual([...familyHeadings.filter((heading) => heading !== 'MySQL'), undefined, undefined]);
});
