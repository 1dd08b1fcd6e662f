// Why an entry is a hit: the code, the pasted line with the words that matched, or words of the text.
import type { SearchIndex } from '../index/search-index.ts';
import type { Candidates } from './candidates.ts';
import type { Examined } from './features.ts';

export type Reason =
  | { type: 'code'; code: string }
  /** `marks` are ranges of `line`, in order. */
  | { type: 'line'; line: string; marks: [start: number, end: number][] }
  /** Found by its text: words of the query that it has, as they were written, the rarest first. */
  | { type: 'text'; words: string[] };

/** Share of a phrase that must be in a line for the line to be the reason. */
const leastCoverage = 0.25;

/** Most words that are named. */
const mostWords = 3;

/** The strongest of an entry's reasons. */
export function reasonOf(examined: Examined, found: Candidates, index: SearchIndex): Reason {
  const { best, codes, entry } = examined;
  const [code] = codes.filter(({ isName, isStated }) => isName || isStated).sort((a, b) => a.holders.length - b.holders.length);
  const isSaid = best !== undefined && best.alignment.places.length > 0 && best.alignment.coverage >= leastCoverage;
  // A long line that says the message is more telling than a code in it.
  if (code !== undefined && (found.kind === 'code' || !isSaid || best.alignment.coverage < 0.5)) return { type: 'code', code: code.code };
  if (!isSaid) return { type: 'text', words: heldWords(entry, found, index) };
  const { text, words } = best.line;
  return { type: 'line', line: text, marks: best.alignment.places.map((place) => [words[place]!.start, words[place]!.end]) };
}

function heldWords(entry: number, { lines }: Candidates, index: SearchIndex): string[] {
  const rarities = new Map<string, number>();
  for (const { text, words, terms } of lines)
    for (const [term, { at }] of terms) {
      const postings = index.postingsOf(term);
      const word = words[at]!;
      if (word.role === 'stop' || !(postings?.heads.includes(entry) || postings?.texts.includes(entry))) continue;
      rarities.set(text.slice(word.start, word.end).toLowerCase(), index.rarityOf(term));
    }
  return [...rarities.keys()].sort((a, b) => rarities.get(b)! - rarities.get(a)!).slice(0, mostWords);
}
