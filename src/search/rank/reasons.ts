// Why an entry is a hit: the code, the pasted line with the words that matched, or words of the text.
import type { Kind } from '../paste/kinds.ts';
import type { Candidate } from './candidate.ts';

export type Reason =
  | { type: 'code'; code: string }
  /** `marks` are ranges of `line`, in order. */
  | { type: 'line'; line: string; marks: [start: number, end: number][] }
  /** Found by its text. */
  | { type: 'text' };

/** Share of a phrase that must be in a line for the line to be the reason. */
const leastCoverage = 0.25;

/** The strongest of an entry's reasons. */
export function reasonOf({ phrase, code }: Candidate, kind: Kind): Reason {
  const fromLine = phrase !== undefined && phrase.matchedWords.length > 0 && phrase.coverage >= leastCoverage;
  if (code !== undefined && (kind === 'code' || !fromLine || code.score > phrase.score)) return { type: 'code', code: code.code };
  if (!fromLine) return { type: 'text' };
  const { text, words } = phrase.passage;
  const places = [...new Set(phrase.matchedWords)].sort((a, b) => a - b);
  return { type: 'line', line: text, marks: places.map((place) => [words[place]!.start, words[place]!.end]) };
}
