import { expect, test } from 'vitest';
import { arrangeCodes } from '../../src/corpus/codes.ts';
import { groupByFamily } from '../../src/view/codes-by-family.ts';
import { entry } from '../search/entries.ts';

/** Headings, and the codes below each, of a page that lists some codes. */
const pageOf = (...errorCodes: string[]) =>
  groupByFamily(arrangeCodes([entry('x/y', 'Many codes', { errorCodes })])).map(({ heading, anchor, codes }) => [
    heading,
    anchor,
    codes.map(({ code }) => code),
  ]);

test('the page of all codes has each under the tool or standard that it is of', () => {
  const codes =
    '1 137 404 502 ERR_PNPM_NO_LOCKFILE ERR_SSL_PROTOCOL_ERROR ERR_HTTP2_PROTOCOL_ERROR ERR_HTTP2_HEADERS_SENT ERR_REQUIRE_ESM ERESOLVE ' +
    'EBADF ENOENT TS2307 TS1005 E0502 CS0246 NU1101 C1083 LNK2019 NG0100 #418 P2002 40P01 ORA-00942 CVE-2024-3094 0xC0000005 0x0000007B ' +
    'OOMKilled Evicted';
  expect(pageOf(...codes.split(' '))).toEqual([
    ['Exit codes', 'exit-codes', ['1', '137']],
    ['HTTP statuses', 'http-statuses', ['404', '502']],
    ['pnpm', 'pnpm', ['ERR_PNPM_NO_LOCKFILE']],
    ['Chromium', 'chromium', ['ERR_HTTP2_PROTOCOL_ERROR', 'ERR_SSL_PROTOCOL_ERROR']],
    ['Node.js', 'node-js', ['ERR_HTTP2_HEADERS_SENT', 'ERR_REQUIRE_ESM']],
    ['npm', 'npm', ['ERESOLVE']],
    ['System calls', 'system-calls', ['EBADF', 'ENOENT']],
    ['TypeScript', 'typescript', ['TS1005', 'TS2307']],
    ['Rust compiler', 'rust-compiler', ['E0502']],
    ['C# compiler', 'c-compiler', ['CS0246']],
    ['NuGet and .NET SDK', 'nuget-and-net-sdk', ['NU1101']],
    ['MSVC', 'msvc', ['C1083', 'LNK2019']],
    ['Angular', 'angular', ['NG0100']],
    ['React', 'react', ['#418']],
    ['Prisma', 'prisma', ['P2002']],
    ['SQLSTATE', 'sqlstate', ['40P01']],
    ['Oracle Database', 'oracle-database', ['ORA-00942']],
    ['Published vulnerabilities', 'published-vulnerabilities', ['CVE-2024-3094']],
    ['Windows', 'windows', ['0x0000007B', '0xC0000005']],
    ['Other codes', 'other-codes', ['Evicted', 'OOMKilled']],
  ]);
});
