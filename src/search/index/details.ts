// What results show besides their titles. In order of ID, in small files: only those of the results are fetched.
import { bestWorkaround } from '../../entry/best-first.ts';
import { cut } from '../../entry/cut.ts';
import type { PlainText } from '../../entry/plain-text.ts';
import type { Count, Entry, Verification } from '../../entry/schema.ts';

/** Entries in one file. */
export const detailsPerPiece = 16;

/** Longest action, in characters; the page has all of it. */
const longest = 160;

/** Longest code, in characters and lines: a part of one would be copied as if it were all. */
const longestCode = 640;
const mostLines = 14;

/** Most dead ends and versions. */
const most = { deadEnds: 2, versions: 3 };

/** What a result shows. `rate` is that of the best fix, 0..1, and `count` how many people stand behind it. */
export interface Details {
  codes: readonly string[];
  /** Versions that have the error, as plain text. */
  versions: readonly string[];
  /** Action of the best fix as plain text. */
  fix: string;
  rate: number;
  count?: Count;
  /** First code of the best fix, where it is short. */
  code?: string;
  workarounds: number;
  deadEnds: number;
  /** The surest dead ends: actions as plain text, how often they fail. */
  avoid: readonly { action: string; rate: number; count?: Count }[];
  verification: Verification;
}

export function detailsOf(entry: Entry, text: PlainText): Details {
  const { action, successRate, count, code } = bestWorkaround(entry);
  const [first] = code;
  const isShort = first !== undefined && first.text.length <= longestCode && first.text.split('\n').length <= mostLines;
  const surest = entry.deadEnds.toSorted((a, b) => b.failRate - a.failRate).slice(0, most.deadEnds);
  return {
    codes: entry.errorCodes,
    versions: entry.versions
      .filter(({ status }) => status === 'active' || status === 'deprecated')
      .slice(0, most.versions)
      .map(({ version }) => text.ofInline(version)),
    fix: cut(text.ofInline(action), longest),
    rate: round(successRate),
    ...(count === undefined ? {} : { count }),
    ...(isShort ? { code: first.text } : {}),
    workarounds: entry.workarounds.length,
    deadEnds: entry.deadEnds.length,
    avoid: surest.map(({ action, failRate, count }) => ({
      action: cut(text.ofInline(action), longest),
      rate: round(failRate),
      ...(count === undefined ? {} : { count }),
    })),
    verification: entry.verification,
  };
}

const round = (rate: number): number => Number(rate.toFixed(6));
