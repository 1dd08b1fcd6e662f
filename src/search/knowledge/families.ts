// What a code that no entry has still tells: which tool prints it, and what its class means.
import type { CodeMention } from '../paste/codes.ts';

export interface Family {
  /** The code as written. */
  code: string;
  /** What such codes are, such as `TypeScript compiler errors (TS2xxx: types)`. */
  name: string;
  /** Pattern of the codes of the same family, as compared (lower case). */
  pattern: RegExp;
}

const classes: readonly { pattern: RegExp; name: string; siblings?: (key: string) => RegExp }[] = [
  { pattern: /^ts1\d{3}$/, name: 'TypeScript syntax errors (TS1xxx)', siblings: () => /^ts1\d{3}$/ },
  { pattern: /^ts2\d{3}$/, name: 'TypeScript type errors (TS2xxx)', siblings: near(4) },
  { pattern: /^ts4\d{3}$/, name: 'TypeScript declaration emit errors (TS4xxx)' },
  { pattern: /^ts5\d{3}$/, name: 'TypeScript compiler option errors (TS5xxx)' },
  { pattern: /^ts6\d{3}$/, name: 'TypeScript project and lint messages (TS6xxx)' },
  { pattern: /^ts7\d{3}$/, name: 'TypeScript implicit any errors (TS7xxx)' },
  { pattern: /^ts\d{4,5}$/, name: 'TypeScript errors', siblings: () => /^ts\d{4,5}$/ },
  { pattern: /^e0\d{3}$/, name: 'Rust compiler errors (E0xxx)', siblings: () => /^e0\d{3}$/ },
  { pattern: /^cs\d{4}$/, name: 'C# compiler errors (CSxxxx)' },
  { pattern: /^(?:nu|netsdk)\d{4}$/, name: '.NET restore and SDK errors (NUxxxx, NETSDKxxxx)', siblings: () => /^(?:nu|netsdk)\d{4}$/ },
  { pattern: /^msb\d{4}$/, name: 'MSBuild errors (MSBxxxx)' },
  { pattern: /^lnk\d{4}$/, name: 'MSVC linker errors (LNKxxxx)' },
  { pattern: /^c\d{4}$/, name: 'MSVC compiler errors (Cxxxx)' },
  { pattern: /^ng0?\d{3,4}$/, name: 'Angular errors (NGxxxx)' },
  { pattern: /^p1\d{3}$/, name: 'Prisma connection errors (P1xxx)' },
  { pattern: /^p2\d{3}$/, name: 'Prisma query errors (P2xxx)' },
  { pattern: /^p3\d{3}$/, name: 'Prisma migration errors (P3xxx)', siblings: () => /^p[1-3]\d{3}$/ },
  { pattern: /^ora-?\d{3,5}$/, name: 'Oracle Database errors (ORA-xxxxx)', siblings: () => /^ora-?\d/ },
  { pattern: /^aadsts\d+$/, name: 'Microsoft Entra sign-in errors (AADSTSxxxxx)' },
  { pattern: /^cmp\d{4}$/, name: 'CMake policies (CMPxxxx)' },
  { pattern: /^cve-\d{4}-\d+$/, name: 'Published vulnerabilities (CVE)', siblings: () => /^cve-/ },
  { pattern: /^err_pnpm_/, name: 'pnpm errors (ERR_PNPM_*)', siblings: () => /^err_pnpm_/ },
  {
    pattern: /^err_(?:ssl|cert|connection|name|too_many|blocked|http2|quic|internet)/,
    name: 'Chromium network errors (ERR_*)',
    siblings: () => /^err_/,
  },
  { pattern: /^err_/, name: 'Node.js errors (ERR_*)', siblings: () => /^err_/ },
  {
    pattern: /^(?:eresolve|elifecycle|etarget|ebadplatform|ebadengine|eusage|eintegrity|e404|eotp|ejsonparse)$/,
    name: 'npm errors',
    siblings: () => /^e(?:resolve|lifecycle|target|badplatform|badengine|integrity)$/,
  },
  {
    pattern: /^e[a-z]{3,14}\d?$/,
    name: 'System call errors (errno)',
    siblings: () =>
      /^e(?:acces|addr|again|badf|conn|exist|host|inval|isdir|loop|mfile|msg|net|nfile|noent|nomem|nospc|notdir|notempty|perm|pipe|proto|rofs|timedout|xdev)/,
  },
  { pattern: /^0x8007[\da-f]{4}$/, name: 'Windows errors as HRESULT (0x8007xxxx)', siblings: () => /^0x8/ },
  { pattern: /^0x8[\da-f]{7}$/, name: 'HRESULT failure codes (0x8xxxxxxx)', siblings: () => /^0x8/ },
  { pattern: /^0xc[\da-f]{7}$/, name: 'Windows NTSTATUS codes (0xCxxxxxxx)', siblings: () => /^0xc/ },
  { pattern: /^10[0-3]$/, name: 'HTTP informational responses (1xx)' },
];

/** What the text around a bare number says that it is. */
const numbers: readonly { context: RegExp; pattern: RegExp; name: (key: string) => string; siblings: (key: string) => RegExp }[] = [
  { context: /exit(?:ed)?[\s\w]*(?:code|status)|exit/i, pattern: /^\d{1,3}$/, name: exitName, siblings: exitSiblings },
  { context: /^1\d\d$/, pattern: /^1(?:29|[345]\d)$/, name: exitName, siblings: exitSiblings },
  { context: /errno/i, pattern: /^\d{1,3}$/, name: () => 'System call errors (errno)', siblings: () => /^e[a-z]+$/ },
  { context: /winerror/i, pattern: /^\d+$/, name: () => 'Windows system errors', siblings: () => /^0x8/ },
  { context: /sqlstate/i, pattern: /^[\da-z]{5}$/, name: sqlName, siblings: sqlSiblings },
  { context: /react/i, pattern: /^#\d{2,3}$/, name: () => 'React errors of production builds (#xxx)', siblings: () => /^#\d{2,3}$/ },
  { context: /mysql|mariadb/i, pattern: /^[1-4]\d{3}$/, name: () => 'MySQL errors', siblings: () => /^1\d{3}$/ },
  { context: /./, pattern: /^4\d\d$/, name: () => 'HTTP client errors (4xx)', siblings: () => /^4\d\d$/ },
  { context: /./, pattern: /^5\d\d$/, name: () => 'HTTP server errors (5xx)', siblings: () => /^5\d\d$/ },
];

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

/** The family of a code found in a text, or nothing where the code is of no known kind. */
export function familyOf(mention: CodeMention, text: string): Family | undefined {
  const { key, code } = mention;
  if (text.trim() === code && bareSqlState.test(key)) return { code, name: sqlName(key), pattern: sqlSiblings(key) };
  const around = text.slice(Math.max(0, mention.start - 24), mention.start);
  for (const { context, pattern, name, siblings } of numbers)
    if (pattern.test(key) && context.test(around === '' ? text : around) && (/\d/.test(key) || /sqlstate/i.test(around)))
      return { code, name: name(key), pattern: siblings(key) };
  for (const { pattern, name, siblings } of classes) if (pattern.test(key)) return { code, name, pattern: siblings?.(key) ?? pattern };
  return undefined;
}

function near(length: number): (key: string) => RegExp {
  return (key) => new RegExp(`^${key.slice(0, length)}\\d+$`);
}

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
