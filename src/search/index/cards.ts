// What a result shows besides its title, in few files: cards stand in order of ID, so places say whose they are.
import { bestWorkaround } from '../../entry/best-first.ts';
import { cut } from '../../entry/cut.ts';
import type { Entry, Verification } from '../../entry/schema.ts';
import { type Sparse, toSparse } from './index-files.ts';
import { plainText } from './plain-text.ts';

/** Cards in one file: ten results may be from anywhere, and each more file is a request that a first search waits for. */
export const cardsPerFile = 4000;

/**
 * Characters that the fixes of one file have together, so that 2,000 cards stay within 40 KB, and the bounds within which that
 * decides the longest fix that a result shows; the page has all of it.
 */
const fileLength = 90_000;
const shortest = 45;
const longest = 90;

/** What a result shows. `rate` is that of the best fix, 0..1. */
export interface Card {
  codes: readonly string[];
  /** Action of the best fix as plain text. */
  fix: string;
  rate: number;
  deadEnds: number;
  verification: Verification;
}

/** One letter a verification. */
const letters: Readonly<Record<Verification, string>> = {
  ai_generated: 'a',
  human_reviewed: 'h',
  community_verified: 'c',
  reproduced: 'r',
};
const verifications = new Map(Object.entries(letters).map(([name, letter]) => [letter, name as Verification]));

/** Like values stand together, which packs better than card by card. */
interface CardsFile {
  /** A line a card. */
  fixes: string;
  /** Percents of the fixes, and numbers of dead ends. */
  rates: readonly number[];
  deadEnds: readonly number[];
  /** A letter a card. */
  verifications: string;
  codes: Sparse<readonly string[]>;
}

/** Cards of all entries as texts of files. */
export function writeCards(entries: readonly Entry[]): string[] {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  return Array.from({ length: Math.ceil(sorted.length / cardsPerFile) }, (_, i) =>
    JSON.stringify(packCards(sorted.slice(i * cardsPerFile, (i + 1) * cardsPerFile))),
  );
}

/** Reads what {@link writeCards} wrote. */
export function readCards(file: string): Card[] {
  const { fixes, rates, deadEnds, verifications: kinds, codes } = JSON.parse(file) as CardsFile;
  return fixes.split('\n').map((fix, i) => ({
    fix,
    rate: (rates[i] ?? 0) / 100,
    deadEnds: deadEnds[i] ?? 0,
    verification: verifications.get(kinds[i] ?? '') ?? 'ai_generated',
    codes: codes[i] ?? [],
  }));
}

/** The fixes on all cards of some files, in order of ID. */
export function readFixes(files: readonly string[]): string[] {
  return files.flatMap(readCards).map(({ fix }) => fix);
}

function packCards(entries: readonly Entry[]): CardsFile {
  const best = entries.map(bestWorkaround);
  const length = Math.min(longest, Math.max(shortest, Math.floor(fileLength / entries.length)));
  return {
    fixes: best.map(({ action }) => cut(plainText(action).replace(/\s+/g, ' '), length)).join('\n'),
    rates: best.map(({ successRate }) => Number((successRate * 100).toFixed(4))),
    deadEnds: entries.map(({ deadEnds }) => deadEnds.length),
    verifications: entries.map(({ verification }) => letters[verification]).join(''),
    codes: toSparse(entries.map(({ errorCodes }) => errorCodes)),
  };
}
