// Error codes by the tool or standard that they come from, where their form tells.
import type { CodePage } from '../corpus/codes.ts';

export interface CodeFamily {
  name: string;
  /** Fragment of its heading on the page of all codes. */
  anchor: string;
  codes: CodePage[];
}

/** The first pattern that a whole code matches names its family; the order of the page is this one. */
const families: readonly { name: string; pattern: RegExp }[] = [
  { name: 'Exit codes', pattern: /^(?:\d{1,2}|1[2-5]\d)$/ },
  { name: 'HTTP statuses', pattern: /^[1-5]\d\d$/ },
  { name: 'Node.js', pattern: /^ERR_(?!SSL|CERT|CONNECTION|NAME|TOO_MANY|BLOCKED|PNPM)[A-Z0-9_]+$/ },
  { name: 'System calls', pattern: /^E(?!RESOLVE|LIFECYCLE|TARGET|USAGE|INTEGRITY|BAD)[A-Z]{3,}\d?$/ },
  { name: 'npm', pattern: /^E(?:RESOLVE|LIFECYCLE|TARGET|USAGE|INTEGRITY|BAD[A-Z]+|404)$/ },
  { name: 'TypeScript', pattern: /^TS\d{4,5}$/ },
  { name: 'Rust compiler', pattern: /^E0\d{3}$/ },
  { name: 'C# compiler', pattern: /^CS\d{4}$/ },
  { name: 'Prisma', pattern: /^P[1-3]\d{3}$/ },
  { name: 'SQLSTATE', pattern: /^(?=.*\d)[0-9A-Z]{5}$/ },
  { name: 'Oracle Database', pattern: /^ORA-\d+$/ },
  { name: 'Windows', pattern: /^0x[0-9A-F]{8}$/i },
];

/** Groups codes by family, in their given order; codes of no known family come last. */
export function groupByFamily(codes: readonly CodePage[]): CodeFamily[] {
  const groups = Map.groupBy(codes, ({ code }) => families.find(({ pattern }) => pattern.test(code))?.name ?? 'Other codes');
  return [...families.map(({ name }) => name), 'Other codes'].flatMap((name) => {
    const group = groups.get(name);
    return group === undefined ? [] : [{ name, anchor: name.toLowerCase().replace(/[^a-z]+/g, '-'), codes: group }];
  });
}
