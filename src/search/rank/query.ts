// A paste as a query: its lines as words, its codes, and the terms by which entries are looked for.
import { type CodeMention, readCodes } from '../paste/codes.ts';
import { type Kind, kindOf } from '../paste/kinds.ts';
import { readLines } from '../paste/lines.ts';
import { codeTerm } from '../index/index-files.ts';
import { type Role, readWords, type Word } from '../words.ts';

/** How much a word of a query counts by its role, 0..1: values are welcome, and not demanded. */
export const roleWeights: Readonly<Record<Role, number>> = {
  word: 1,
  aside: 0.7,
  quoted: 0.5,
  generic: 0.3,
  number: 0.2,
  path: 0.2,
  stop: 0,
};

/** A pair of lines counts a little less than a line, only short ones are joined, and none that is echoed code. */
const pairPrior = 0.95;
const pairWords = 36;
const leastPairPrior = 0.5;

/** What is held against the entries' phrases: a line, or two neighbours, as messages are wrapped. */
export interface Passage {
  text: string;
  words: readonly Word[];
  /** How likely such a line is to name the error, about 0.3 to 1.2. */
  prior: number;
  /** Whether it is a line as pasted, not a pair. */
  single: boolean;
}

export interface Query {
  kind: Kind;
  passages: readonly Passage[];
  /** Codes by what they look like. */
  mentions: readonly CodeMention[];
  /** All that was pasted, for what it tells of tools. */
  whole: string;
}

/** Longest text that is looked through for tools, in characters. */
const wholeLength = 20_000;

export function readQuery(text: string): Query {
  const { lines } = readLines(text);
  const kind = kindOf(lines, text);
  const words = lines.map((line) => readWords(line.text));
  const passages = lines.flatMap(({ text: line, prior }, i): Passage[] => {
    const single: Passage = { text: line, words: words[i]!, prior, single: true };
    const next = lines[i + 1];
    const isPair =
      next !== undefined && words[i]!.length + words[i + 1]!.length <= pairWords && Math.min(prior, next.prior) >= leastPairPrior;
    if (!isPair) return [single];
    const shift = line.length + 1;
    const moved = words[i + 1]!.map((word) => ({ ...word, start: word.start + shift, end: word.end + shift }));
    const pair: Passage = {
      text: `${line} ${next.text}`,
      words: [...words[i]!, ...moved],
      prior: ((prior + next.prior) / 2) * pairPrior,
      single: false,
    };
    return [single, pair];
  });
  return {
    kind,
    passages,
    mentions: lines.flatMap((line) => readCodes(line.text)),
    whole: text.slice(0, wholeLength),
  };
}

/** Most lines of a query whose words may stand for others. */
const expandedLines = 2;

/** Whether a query is so short that its words may stand for others: synonyms, and what was misspelt. */
export function isExpanded({ passages }: Query): boolean {
  return passages.length <= expandedLines;
}

/** The terms of a query, those of its most telling lines first: codes, then names, then words. */
export function termsOfQuery({ passages, mentions }: Query): string[] {
  const lines = passages.filter(({ single }) => single).sort((a, b) => b.prior - a.prior);
  const words = lines.flatMap(({ words: all }) => all.filter(({ role }) => roleWeights[role] > 0));
  return [...new Set([...mentions.map(({ key }) => codeTerm(key)), ...words.flatMap(({ term, parts }) => [term, ...parts])])];
}
