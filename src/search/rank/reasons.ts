// Why an entry is a hit: the code, the pasted line with the words that matched, or words of the text.
import type { Kind } from '../paste/kinds.ts';
import type { Examined } from './features.ts';

export type Reason =
  | { type: 'code'; code: string }
  /** `marks` are ranges of `line`, in order. */
  | { type: 'line'; line: string; marks: [start: number, end: number][] }
  /** Found by its text. */
  | { type: 'text' };

/** Share of a phrase that must be in a line for the line to be the reason. */
const leastCoverage = 0.25;

/** The strongest of an entry's reasons. */
export function reasonOf({ best, codes }: Examined, kind: Kind): Reason {
  const [code] = codes.filter(({ isName, isStated }) => isName || isStated).sort((a, b) => a.holders.length - b.holders.length);
  const isSaid = best !== undefined && best.alignment.places.length > 0 && best.alignment.coverage >= leastCoverage;
  // A long line that says the message is more telling than a code in it.
  if (code !== undefined && (kind === 'code' || !isSaid || best.alignment.coverage < 0.5)) return { type: 'code', code: code.code };
  if (!isSaid) return { type: 'text' };
  const { text, words } = best.line;
  return { type: 'line', line: text, marks: best.alignment.places.map((place) => [words[place]!.start, words[place]!.end]) };
}
