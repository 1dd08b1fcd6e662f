// Families of codes: which tool or standard prints them, and what their class means. They tell something of a code that no entry
// has, and part the page of all codes.
import { codeKey } from '../code-key.ts';
import { errnos } from './errno.ts';
import { npmCodes } from './npm-codes.ts';

/** What a code that was searched is. */
export interface Family {
  /** The code as written. */
  code: string;
  /** What such codes are, such as `TypeScript type errors (TS2xxx)`. */
  name: string;
  /** Pattern of the codes that are near to it, as compared. */
  siblings: RegExp;
}

/** Codes of one class. Patterns and siblings are of codes as compared (see code-key.ts). */
interface CodeClass {
  name: string | ((key: string) => string);
  pattern: RegExp;
  /** What stands before the code, or in all of the text where nothing does: a bare number may be anything. */
  context?: RegExp;
  /** Codes that are near to one of them, where those are others than the pattern's. */
  siblings?: RegExp | ((key: string) => RegExp);
  /** Codes as written that are listed under the heading, where those are others than the pattern's. */
  listed?: RegExp;
}

/**
 * Classes by the heading of the page of all codes, in its order. The first that fits is the code's, and one with a context goes
 * before all without.
 */
const classes: Readonly<Record<string, readonly CodeClass[]>> = {
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
  npm: [{ name: 'npm errors', pattern: anyOf(npmCodes) }],
  'System calls': [
    { name: 'System call errors (errno)', pattern: /^\d{1,3}$/, context: /errno/i, siblings: /^e[a-z]+$/ },
    { name: 'System call errors (errno)', pattern: /^e[a-z]{3,14}\d?$/, siblings: anyOf(errnos), listed: /^E[A-Z]{3,}\d?$/ },
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
  'Oracle Database': [{ name: 'Oracle Database errors (ORA-xxxxx)', pattern: /^ora-?\d{3,5}$/, siblings: /^ora-?\d/ }],
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

/** Headings of the page of all codes, in its order. */
export const familyHeadings: readonly string[] = Object.keys(classes);

/** The heading under which a code is listed; nothing for a code of no known family. */
export function headingOf(code: string): string | undefined {
  const isListed = ({ pattern, context, listed }: CodeClass): boolean =>
    listed?.test(code) === true || (listed === undefined && context === undefined && pattern.test(codeKey(code)));
  return familyHeadings.find((heading) => classes[heading]?.some(isListed));
}

const all = Object.values(classes).flat();
const ordered = [...all.filter(({ context }) => context !== undefined), ...all.filter(({ context }) => context === undefined)];

/**
 * The family of a code found in a text, or nothing where the code is of no known kind.
 * @param mention The code as compared and as written, and where it begins in the text.
 */
export function familyOf({ key, code, start }: { key: string; code: string; start: number }, text: string): Family | undefined {
  if (text.trim() === code && bareSqlState.test(key)) return { code, name: sqlName(key), siblings: sqlSiblings(key) };
  const around = text.slice(Math.max(0, start - 24), start);
  const fits = ({ pattern, context }: CodeClass): boolean =>
    pattern.test(key) &&
    (context === undefined || (context.test(around === '' ? text : around) && (/\d/.test(key) || /sqlstate/i.test(around))));
  const found = ordered.find(fits);
  if (found === undefined) return undefined;
  const { name, pattern, siblings = pattern } = found;
  return {
    code,
    name: typeof name === 'string' ? name : name(key),
    siblings: typeof siblings === 'function' ? siblings(key) : siblings,
  };
}

function anyOf(keys: ReadonlySet<string>): RegExp {
  return new RegExp(`^(?:${[...keys].join('|')})$`);
}

/** Classes of SQLSTATE that people meet, by their first two characters (ISO/IEC 9075 and PostgreSQL's appendix A). */
const sqlClasses: Readonly<Record<string, string>> = {
  '08': 'connection exception',
  '22': 'data exception',
  '23': 'integrity constraint violation',
  '25': 'invalid transaction state',
  '28': 'invalid authorization',
  '40': 'transaction rollback',
  '42': 'syntax error or access rule violation',
  '53': 'insufficient resources',
  '54': 'program limit exceeded',
  '55': 'object not in prerequisite state',
  '57': 'operator intervention',
  '58': 'system error',
  HY: 'general error',
  XX: 'internal error',
};

/**
 * Codes of these classes that need no word beside them. Most numbers of five digits are ports and counts, so only blocks that
 * databases print from are read as an SQLSTATE, and of round thousands only those of MySQL.
 */
const bareSqlState =
  /^(?:0800\d|(?!22000)220[0-3]\w|23[05][01]\d|2500[1-8]|28000|4000[1-3]|42(?:000|[5-9](?!00)\d\d)|53[1-4]00|540[12][13]|55006|57014|58030|hy[01]\d\d|xx00\d|(?:08|2[2358]|4[02]|5[578])[ps]\d\d)$/;

function sqlName(key: string): string {
  const group = key.slice(0, 2).toUpperCase();
  const meaning = sqlClasses[group];
  return meaning === undefined ? `SQLSTATE class ${group}` : `SQLSTATE class ${group} (${meaning})`;
}

function sqlSiblings(key: string): RegExp {
  return new RegExp(`^${key.slice(0, 2)}[\\da-z]{3}$`);
}

/** Above 128 those that a signal ended, and below the rest. */
function exitSiblings(key: string): RegExp {
  return isSignal(key) ? /^1(?:29|[345]\d)$/ : /^12[5-8]$/;
}

function isSignal(key: string): boolean {
  return Number(key) > 128 && Number(key) < 193;
}

/** Shells report a process ended by a signal as 128 plus its number. */
function exitName(key: string): string {
  return isSignal(key) ? `Exit codes above 128 (ended by signal ${Number(key) - 128})` : 'Exit codes';
}
