// What the best result shows besides its title. In order of ID, in small files: only one is fetched for a search.
import { bestWorkaround } from '../../entry/best-first.ts';
import { cut } from '../../entry/cut.ts';
import type { PlainText } from '../../entry/plain-text.ts';
import type { Entry, Verification } from '../../entry/schema.ts';

/** Entries in one file. */
export const detailsPerPiece = 32;

/** Longest fix, in characters; the page has all of it. */
const longest = 160;

/** What a result shows. `rate` is that of the best fix, 0..1. */
export interface Details {
  codes: readonly string[];
  /** Action of the best fix as plain text. */
  fix: string;
  rate: number;
  deadEnds: number;
  verification: Verification;
}

export function detailsOf(entry: Entry, text: PlainText): Details {
  const { action, successRate } = bestWorkaround(entry);
  return {
    codes: entry.errorCodes,
    fix: cut(text.ofInline(action), longest),
    rate: Number(successRate.toFixed(6)),
    deadEnds: entry.deadEnds.length,
    verification: entry.verification,
  };
}
