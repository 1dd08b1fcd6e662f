// What the card of an entry says: its page in a glance.
import { summarize } from '../view/summary.ts';
import { isEstimate } from '../entry/estimate.ts';
import type { Rate } from '../view/rates.ts';
import { summary, verification } from '../view/words/words.ts';
import type { Entry } from '../entry/schema.ts';

/** The words of a card, as plain text. */
export interface Card {
  domain: string;
  codes: string[];
  title: string;
  /** Of its fix. */
  rate: Rate;
  isReviewed: boolean;
  fix: string;
  deadEnds: string;
  verification: string;
}

/** The words of an entry's card: of several fixes the one that works most often. */
export function cardOf(entry: Entry): Card {
  const { title, fix, rate } = summarize(entry);
  return {
    domain: entry.domain,
    codes: entry.errorCodes.map(clean),
    title: clean(title),
    rate,
    isReviewed: !isEstimate(entry),
    fix: clean(fix),
    deadEnds: summary.toAvoid(entry.deadEnds.length),
    verification: verification[entry.verification],
  };
}

/** One line without controls; those that reorder text could make a card say what its page does not. */
function clean(text: string): string {
  return text
    .normalize()
    .replace(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}
