// The page of all codes, family by family: the tool or standard that they come from, where their form tells.
import type { CodePage } from '../corpus/codes.ts';
import { familyHeadings, headingOf } from '../search/knowledge/code-families.ts';
import { codes as words } from './words/words.ts';

export interface CodeGroup {
  heading: string;
  /** Fragment of the heading. */
  anchor: string;
  codes: CodePage[];
}

const others = 'Other codes';

/** Groups codes by family, in their given order; codes of no known family come last. */
export function groupByFamily(codes: readonly CodePage[]): CodeGroup[] {
  const groups = Map.groupBy(codes, ({ code }) => headingOf(code) ?? others);
  return [...familyHeadings, others].flatMap((name) => {
    const group = groups.get(name);
    const heading = words.familyNames[name] ?? name;
    return group === undefined ? [] : [{ heading, anchor: name.toLowerCase().replace(/[^a-z]+/g, '-'), codes: group }];
  });
}
