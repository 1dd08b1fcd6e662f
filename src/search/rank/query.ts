// A paste as a query: its lines as words, its codes, and the terms by which entries are looked for.
import { codeTerm } from '../index/index-files.ts';
import { type CodeMention, readCodes } from '../paste/codes.ts';
import { type Kind, kindOf } from '../paste/kinds.ts';
import { type PastedLine, readLines } from '../paste/lines.ts';
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

export interface ReadLine extends PastedLine {
  words: readonly Word[];
}

export interface Query {
  kind: Kind;
  lines: readonly ReadLine[];
  /** Codes by what they look like. */
  mentions: readonly CodeMention[];
  /** All that was pasted, for what it tells of tools. */
  whole: string;
}

/** Longest text that is looked through for tools, in characters. */
const wholeLength = 20_000;

export function readQuery(text: string): Query {
  const lines = readLines(text).map((line) => ({ ...line, words: readWords(line.text) }));
  const mentions = lines.flatMap((line) => readCodes(line.text));
  return { kind: kindOf(lines, text), lines, mentions, whole: text.slice(0, wholeLength) };
}

/** Most lines of a query whose words may stand for others. */
const expandedLines = 2;

/** Whether a query is so short that its words may stand for others: synonyms, and what was misspelt or not typed to its end. */
export function isExpanded({ lines }: Query): boolean {
  return lines.length <= expandedLines;
}

/** The terms of a query, those of its most telling lines first: codes, then names, then words. */
export function termsOfQuery({ lines, mentions }: Query): string[] {
  const words = lines.toSorted((a, b) => b.prior - a.prior).flatMap((line) => line.words.filter(({ role }) => roleWeights[role] > 0));
  return [...new Set([...mentions.map(({ key }) => codeTerm(key)), ...words.flatMap(({ term, parts }) => [term, ...parts])])];
}
