// Classes of codes: what tells one, and what such codes are.
import { npmErrors, systemErrors } from './code-names.ts';
import { sqlName, sqlSiblings } from './sql-states.ts';

/**
 * Classes by the heading of the page of all codes, in its order. The first that fits is the code's, and one with a context goes
 * before all without.
 */
export const codeClasses: Readonly<Record<string, readonly CodeClass[]>> = {
  'Exit codes': [
    { name: exitName, pattern: /^\d{1,3}$/, context: /exit/i, siblings: exitSiblings, listed: /^(?:\d{1,2}|1[2-5]\d)$/ },
    { name: exitName, pattern: /^1(?:29|[345]\d)$/, context: /^1\d\d$/, siblings: exitSiblings },
  ],
  'HTTP statuses': [
    { name: 'HTTP client errors (4xx)', pattern: /^4\d\d$/ },
    { name: 'HTTP server errors (5xx)', pattern: /^5\d\d$/ },
    { name: 'HTTP informational responses (1xx)', pattern: /^10[0-3]$/, listed: /^[1-5]\d\d$/ },
  ],
  pnpm: [{ name: 'pnpm errors (ERR_PNPM_*)', pattern: /^err_pnpm_/ }],
  Chromium: [
    {
      name: 'Chromium network errors (ERR_*)',
      pattern:
        /^err_(?:ssl|cert|connection|name|too_many|blocked|quic|internet|http2_(?:compression|flow|frame_size|inadequate|ping_failed|protocol|server))/,
      siblings: /^err_/,
    },
  ],
  'Node.js': [{ name: 'Node.js errors (ERR_*)', pattern: /^err_/ }],
  npm: [{ name: 'npm errors', pattern: anyOf(npmErrors) }],
  'System calls': [
    { name: 'System call errors (errno)', pattern: /^\d{1,3}$/, context: /errno/i, siblings: /^e[a-z]+$/ },
    { name: 'System call errors (errno)', pattern: /^e[a-z]{3,14}\d?$/, siblings: anyOf(systemErrors), listed: /^E[A-Z]{3,}\d?$/ },
  ],
  TypeScript: [
    { name: 'TypeScript syntax errors (TS1xxx)', pattern: /^ts1\d{3}$/ },
    { name: 'TypeScript type errors (TS2xxx)', pattern: /^ts2\d{3}$/, siblings: (key) => new RegExp(`^${key.slice(0, 4)}`) },
    { name: 'TypeScript declaration emit errors (TS4xxx)', pattern: /^ts4\d{3}$/ },
    { name: 'TypeScript compiler option errors (TS5xxx)', pattern: /^ts5\d{3}$/ },
    { name: 'TypeScript project and lint messages (TS6xxx)', pattern: /^ts6\d{3}$/ },
    { name: 'TypeScript implicit any errors (TS7xxx)', pattern: /^ts7\d{3}$/ },
    { name: 'TypeScript errors', pattern: /^ts\d{4,5}$/ },
  ],
  'Rust compiler': [{ name: 'Rust compiler errors (E0xxx)', pattern: /^e0\d{3}$/ }],
  'C# compiler': [{ name: 'C# compiler errors (CSxxxx)', pattern: /^cs\d{4}$/ }],
  'NuGet and .NET SDK': [{ name: '.NET restore and SDK errors (NUxxxx, NETSDKxxxx)', pattern: /^(?:nu|netsdk)\d{4}$/ }],
  MSBuild: [{ name: 'MSBuild errors (MSBxxxx)', pattern: /^msb\d{4}$/ }],
  MSVC: [
    { name: 'MSVC linker errors (LNKxxxx)', pattern: /^lnk\d{4}$/ },
    { name: 'MSVC compiler errors (Cxxxx)', pattern: /^c\d{4}$/ },
  ],
  Angular: [{ name: 'Angular errors (NGxxxx)', pattern: /^ng0?\d{3,4}$/ }],
  React: [{ name: 'React errors of production builds (#xxx)', pattern: /^#\d{2,3}$/, context: /react/i, listed: /^#\d{2,3}$/ }],
  Prisma: [
    { name: 'Prisma connection errors (P1xxx)', pattern: /^p1\d{3}$/ },
    { name: 'Prisma query errors (P2xxx)', pattern: /^p2\d{3}$/ },
    { name: 'Prisma migration errors (P3xxx)', pattern: /^p3\d{3}$/, siblings: /^p[1-3]\d{3}$/ },
  ],
  SQLSTATE: [{ name: sqlName, pattern: /^[\da-z]{5}$/, context: /sqlstate/i, siblings: sqlSiblings, listed: /^(?=.*\d)[0-9A-Z]{5}$/ }],
  MySQL: [{ name: 'MySQL errors', pattern: /^[1-4]\d{3}$/, context: /mysql|mariadb/i, siblings: /^1\d{3}$/ }],
  'Oracle Database': [{ name: 'Oracle Database errors (ORA-xxxxx)', pattern: /^ora-?\d{1,5}$/, siblings: /^ora-?\d/ }],
  'Microsoft Entra': [{ name: 'Microsoft Entra sign-in errors (AADSTSxxxxx)', pattern: /^aadsts\d+$/ }],
  CMake: [{ name: 'CMake policies (CMPxxxx)', pattern: /^cmp\d{4}$/ }],
  'Published vulnerabilities': [{ name: 'Published vulnerabilities (CVE)', pattern: /^cve-\d{4}-\d+$/ }],
  Windows: [
    { name: 'Windows system errors', pattern: /^\d+$/, context: /winerror/i, siblings: /^0x8/ },
    { name: 'Windows errors as HRESULT (0x8007xxxx)', pattern: /^0x8007[\da-f]{4}$/, siblings: /^0x8/ },
    { name: 'HRESULT failure codes (0x8xxxxxxx)', pattern: /^0x8[\da-f]{7}$/ },
    { name: 'Windows NTSTATUS codes (0xCxxxxxxx)', pattern: /^0xc[\da-f]{7}$/, listed: /^0x[\da-f]{8}$/i },
  ],
};

function anyOf(keys: ReadonlySet<string>): RegExp {
  return new RegExp(`^(?:${[...keys].join('|')})$`);
}

/** Above 128 those that a signal ended, and below the rest. */
function exitSiblings(key: string): RegExp {
  return isSignal(key) ? /^1(?:29|[345]\d)$/ : /^12[5-8]$/;
}

/** Shells report a process ended by a signal as 128 plus its number. */
function exitName(key: string): string {
  return isSignal(key) ? `Exit codes above 128 (ended by signal ${Number(key) - 128})` : 'Exit codes';
}

function isSignal(key: string): boolean {
  return Number(key) > 128 && Number(key) < 193;
}

/** Codes of one class. Patterns and siblings are of codes as compared (see code-key.ts). */
export interface CodeClass {
  name: string | ((key: string) => string);
  pattern: RegExp;
  /** What stands before the code, or in all of the text where nothing does: a bare number may be anything. */
  context?: RegExp;
  /** Codes that are near to one of them, where those are others than the pattern's. */
  siblings?: RegExp | ((key: string) => RegExp);
  /** Codes as written that are listed under the heading, where those are others than the pattern's. */
  listed?: RegExp;
}
