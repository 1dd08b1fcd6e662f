// What is known of a code that no entry has: what such codes are, and entries for codes of the same kind.
import { codeTerm } from '../index/index-files.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { familyOf } from '../knowledge/code-families.ts';
import type { Answer } from '../rank/matcher.ts';

/** Most entries that are listed. */
const most = 8;

export interface CodeFamily {
  code: string;
  name: string;
  siblings: number[];
}

/** The family of the first code that has one; of siblings, those that are loaded. */
export function familyIn(absent: Answer['absent'], index: SearchIndex): CodeFamily | undefined {
  for (const { key, code, line } of absent) {
    const family = familyOf({ key, code, start: Math.max(0, line.indexOf(code)) }, line);
    if (family === undefined) continue;
    const siblings = index
      .codes()
      .filter((other) => family.siblings.test(other))
      .sort((a, b) => sharedLength(b, key) - sharedLength(a, key))
      .flatMap((other) => index.postingsOf(codeTerm(other))?.heads ?? []);
    return { code: family.code, name: family.name, siblings: [...new Set(siblings)].slice(0, most) };
  }
  return undefined;
}

/** Length of the beginning that two codes share: `e0499` is nearer to `e0495` than to `e0106`. */
function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
