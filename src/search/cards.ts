// What a result shows besides its title, in few files: cards stand in order of ID, so places say whose they are.
import type { Entry, Verification } from '../entry/schema.ts';
import { plainText } from './plain-text.ts';

/** Cards in one file: few requests for ten results, and little more than they need. */
export const cardsPerFile = 500;

/** Longest fix that a result shows, in characters; the page has all of it. */
const fixLength = 90;

/** What a result shows. `rate` is that of the best fix, 0..1. */
export interface Card {
  codes: readonly string[];
  /** Action of the best fix as plain text. */
  fix: string;
  rate: number;
  deadEnds: number;
  verification: Verification;
}

/** Cards of all entries as texts of files. */
export function writeCards(entries: readonly Entry[]): string[] {
  const cards = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1)).map(packCard);
  return Array.from({ length: Math.ceil(cards.length / cardsPerFile) }, (_, i) =>
    JSON.stringify(cards.slice(i * cardsPerFile, (i + 1) * cardsPerFile)),
  );
}

/** Reads what {@link writeCards} wrote. */
export function readCards(file: string): Card[] {
  return (JSON.parse(file) as PackedCard[]).map(([fix, percent, deadEnds, verification, codes = []]) => ({
    fix,
    rate: percent / 100,
    deadEnds,
    verification,
    codes,
  }));
}

function packCard({ workarounds, deadEnds, verification, errorCodes }: Entry): PackedCard {
  const best = workarounds.reduce((a, b) => (b.successRate > a.successRate ? b : a));
  const percent = Number((best.successRate * 100).toFixed(4));
  const card = [cut(plainText(best.action)), percent, deadEnds.length, verification] as const;
  return errorCodes.length === 0 ? [...card] : [...card, errorCodes];
}

function cut(text: string): string {
  if (text.length <= fixLength) return text;
  const end = text.lastIndexOf(' ', fixLength - 1);
  return `${text.slice(0, end > fixLength / 2 ? end : fixLength - 1)}…`;
}

type PackedCard = [fix: string, percent: number, deadEnds: number, verification: Verification, codes?: readonly string[]];
