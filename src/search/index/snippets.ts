// What a result shows besides its title, in few files: snippets stand in order of ID, so places say whose they are.
import { bestWorkaround } from '../../entry/best-first.ts';
import { cut } from '../../entry/cut.ts';
import type { PlainText } from '../../entry/plain-text.ts';
import type { Entry, Verification } from '../../entry/schema.ts';
import { type Sparse, toSparse } from './index-files.ts';

/** Snippets in one file: ten results may be from anywhere, and each more file is a request that a first search waits for. */
export const snippetsPerFile = 4000;

/**
 * Characters that the fixes of one file have together, so that 2,000 snippets stay within 40 KB, and the bounds within which that
 * decides the longest fix that a result shows; the page has all of it.
 */
const fileLength = 90_000;
const shortest = 45;
const longest = 90;

/** What a result shows. `rate` is that of the best fix, 0..1. */
export interface Snippet {
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

/** Like values stand together, which packs better than one by one. */
interface SnippetsFile {
  /** A line a snippet. */
  fixes: string;
  /** Percents of the fixes, and numbers of dead ends. */
  rates: readonly number[];
  deadEnds: readonly number[];
  /** A letter a snippet. */
  verifications: string;
  codes: Sparse<readonly string[]>;
}

/** Snippets of all entries as texts of files. */
export function writeSnippets(entries: readonly Entry[], text: PlainText): string[] {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  return Array.from({ length: Math.ceil(sorted.length / snippetsPerFile) }, (_, i) =>
    JSON.stringify(packSnippets(sorted.slice(i * snippetsPerFile, (i + 1) * snippetsPerFile), text)),
  );
}

/** Reads what {@link writeSnippets} wrote. */
export function readSnippets(file: string): Snippet[] {
  const { fixes, rates, deadEnds, verifications: kinds, codes } = JSON.parse(file) as SnippetsFile;
  return fixes.split('\n').map((fix, i) => ({
    fix,
    rate: (rates[i] ?? 0) / 100,
    deadEnds: deadEnds[i] ?? 0,
    verification: verifications.get(kinds[i] ?? '') ?? 'ai_generated',
    codes: codes[i] ?? [],
  }));
}

/** The fixes of all snippets of some files, in order of ID. */
export function readFixes(files: readonly string[]): string[] {
  return files.flatMap(readSnippets).map(({ fix }) => fix);
}

function packSnippets(entries: readonly Entry[], text: PlainText): SnippetsFile {
  const best = entries.map(bestWorkaround);
  const length = Math.min(longest, Math.max(shortest, Math.floor(fileLength / entries.length)));
  return {
    fixes: best.map(({ action }) => cut(text.ofInline(action), length)).join('\n'),
    rates: best.map(({ successRate }) => Number((successRate * 100).toFixed(4))),
    deadEnds: entries.map(({ deadEnds }) => deadEnds.length),
    verifications: entries.map(({ verification }) => letters[verification]).join(''),
    codes: toSparse(entries.map(({ errorCodes }) => errorCodes)),
  };
}
