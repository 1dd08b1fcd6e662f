// Why a result is there: the code, the pasted line with the words that matched, or words of the text.
import type { Kind } from '../paste/kinds.ts';
import type { Ranked } from './ranking.ts';

export type Reason =
  | { type: 'code'; code: string }
  /** `marks` are ranges of `line`, in order. */
  | { type: 'line'; line: string; marks: [start: number, end: number][] }
  /** Found by its text. */
  | { type: 'text' };

/** Share of a phrase that must be in a line for the line to be the reason. */
const leastCoverage = 0.25;

/** The strongest of an entry's reasons. */
export function reasonOf({ phrase, code }: Ranked, kind: Kind): Reason {
  const fromLine = phrase !== undefined && phrase.hits.length > 0 && phrase.coverage >= leastCoverage;
  if (code !== undefined && (kind === 'code' || !fromLine || code.score > phrase.score)) return { type: 'code', code: code.code };
  if (!fromLine) return { type: 'text' };
  const { text, words } = phrase.passage;
  const hits = [...new Set(phrase.hits)].sort((a, b) => a - b);
  return { type: 'line', line: text, marks: hits.map((hit) => [words[hit]!.start, words[hit]!.end]) };
}
