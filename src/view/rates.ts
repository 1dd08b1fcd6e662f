// How a rate is written. `~` marks an estimate everywhere, and the word stands with the first of them that a reader meets.
import { isEstimate } from '../entry/estimate.ts';
import { formatPercent } from '../entry/percent.ts';
import type { Entry } from '../entry/schema.ts';

/** All that the look of a rate depends on besides its number. */
type Verified = Pick<Entry, 'verification'>;

/** A rate where space is tight and the word stands nearby: `85%`, or `~85%`. */
export function shortRate(rate: number, entry: Verified): string {
  return `${isEstimate(entry) ? '~' : ''}${formatPercent(rate)}`;
}

/** A rate that stands by itself, as in a message to somebody: `85%`, or `~85%, estimated`. */
export function longRate(rate: number, entry: Verified): string {
  return `${shortRate(rate, entry)}${isEstimate(entry) ? ', estimated' : ''}`;
}

/** The word for a list of short rates; nothing where none of them is an estimate. */
export function estimateNote(entries: readonly Verified[]): string {
  return entries.some(isEstimate) ? '~ is an estimate' : '';
}
