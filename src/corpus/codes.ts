// Error codes of all entries, one page each.
import { codeSegment } from '../entry/id.ts';
import type { Entry } from '../entry/schema.ts';

/** A page for one code, or for codes that differ only in casing or in characters that no URL carries. */
export interface CodePage {
  /** As most entries write it. */
  code: string;
  /** Its segment under `/codes/`. */
  segment: string;
  entries: Entry[];
}

/** Pages for all codes, numbers by value and before words. */
export function arrangeCodes(entries: readonly Entry[]): CodePage[] {
  const groups = new Map<string, { code: string; entry: Entry }[]>();
  for (const entry of entries) {
    for (const code of entry.errorCodes) {
      const key = codeSegment(code).toLowerCase();
      const group = groups.get(key) ?? [];
      if (!group.some((use) => use.entry === entry)) group.push({ code, entry });
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .map((uses) => {
      const code = commonest(uses.map((use) => use.code));
      return { code, segment: codeSegment(code), entries: uses.map((use) => use.entry) };
    })
    .sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }));
}

function commonest(codes: readonly string[]): string {
  const counts = Map.groupBy(codes, (code) => code);
  return [...counts].reduce((best, next) => (next[1].length > best[1].length ? next : best))[0];
}
