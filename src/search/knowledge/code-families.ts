// Families of codes: which tool or standard prints them, and what their class means. They tell something of a code that no entry
// has, and part the page of all codes.
import { codeKey } from '../code-key.ts';
import { type CodeClass, codeClasses } from './code-classes.ts';
import { bareSqlState, sqlName, sqlSiblings } from './sql-states.ts';

/** Headings of the page of all codes, in its order. */
export const familyHeadings: readonly string[] = Object.keys(codeClasses);

/** The heading under which a code is listed; nothing for a code of no known family. */
export function headingOf(code: string): string | undefined {
  const isListed = ({ pattern, context, listed }: CodeClass): boolean =>
    listed?.test(code) === true || (listed === undefined && context === undefined && pattern.test(codeKey(code)));
  return familyHeadings.find((heading) => codeClasses[heading]?.some(isListed));
}

/** Those with a context first. */
const ordered = Object.values(codeClasses)
  .flat()
  .sort((a, b) => Number(b.context !== undefined) - Number(a.context !== undefined));

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

/** What a code that was searched is. */
export interface Family {
  /** The code as written. */
  code: string;
  /** What such codes are, such as `TypeScript type errors (TS2xxx)`. */
  name: string;
  /** Pattern of the codes that are near to it, as compared. */
  siblings: RegExp;
}
