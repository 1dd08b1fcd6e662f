// What is different about an entry that comes near to a query and is no answer to it.
import type { IndexedHead } from '../index/index-files.ts';
import { readWords, type Word } from '../words.ts';
import type { Candidates, Line } from './candidates.ts';
import { type Examined, rivalOf } from './features.ts';
import { roleWeights } from './query.ts';

/** As the reader wrote it, and as the entry says it. */
export type Difference =
  | { type: 'code'; yours: string; theirs: string }
  | { type: 'words'; yours: string; theirs: string }
  | { type: 'tool'; theirs: string }
  /** Words of the entry's title that the query hasn't, those that stand side by side as one; none where it has them all. */
  | { type: 'missing'; theirs: readonly string[] };

/** Most words that are quoted of each side: more are another sentence. */
const mostWords = 3;

/** Share of a phrase that a line must have for the words in between to be compared, 0..1. */
const leastCoverage = 0.4;

/** Most words, or runs of them, that are named as missing. */
const mostMissing = 3;

/** The difference that tells most. */
export function differenceOf(candidate: Examined, { title, id, codes }: IndexedHead, found: Candidates): Difference {
  const rival = rivalOf(codes, found.codes);
  if (rival !== undefined && candidate.codes.length === 0) return { type: 'code', ...rival };
  if (candidate.features['otherTool'] === 1) return { type: 'tool', theirs: id.slice(0, id.indexOf('/')) };
  const swap = candidate.best === undefined ? undefined : swapIn(candidate.best);
  if (swap !== undefined) return { type: 'words', ...swap };
  return { type: 'missing', theirs: missingWords(title, found.lines) };
}

/** The words that stand in each other's place in a line and in what it nearly says; nothing where that is no more than chance. */
function swapIn({ line, phrase, alignment }: NonNullable<Examined['best']>): { yours: string; theirs: string } | undefined {
  const { swap, coverage } = alignment;
  // An ID's words are none that an error says.
  if (swap === undefined || coverage < leastCoverage || phrase.kind === 'slug') return undefined;
  const [yours, theirs] = [
    quote(
      line.text,
      swap.line.map((at) => line.words[at]!),
    ),
    quote(
      phrase.source,
      swap.phrase.map((at) => phrase.words[at]!),
    ),
  ];
  return yours === undefined || theirs === undefined ? undefined : { yours, theirs };
}

/** Words as their text has them, with what stands between; nothing where they are too many, or none counts. */
function quote(text: string, words: readonly Word[]): string | undefined {
  const telling = words.filter(({ role }) => role !== 'stop');
  return telling.length === 0 || telling.length > mostWords
    ? undefined
    : text.slice(telling[0]!.start, telling.at(-1)!.end).replace(/[()[\]{}<>'"`]/g, '');
}

/** The words of a text that count and that no line has. */
function missingWords(text: string, lines: readonly Line[]): string[] {
  const said = new Set(lines.flatMap(({ terms, words }) => [...terms.keys(), ...words.flatMap(({ term, parts }) => [term, ...parts])]));
  const runs: { start: number; end: number }[] = [];
  for (const { term, parts, role, start, end } of readWords(text)) {
    const isSaid = said.has(term) || (parts.length > 0 && parts.every((part) => said.has(part)));
    if (isSaid || roleWeights[role] < 0.5) continue;
    const last = runs.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === '') last.end = end;
    else runs.push({ start, end });
  }
  return runs.slice(0, mostMissing).map(({ start, end }) => text.slice(start, end));
}
