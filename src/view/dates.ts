// Days in words.
import { days } from './words/words.ts';

const known = new Map<string, string>();

/** `2026-11-22` as `22 November 2026`. */
export function longDate(day: string): string {
  let words = known.get(day);
  if (words === undefined) known.set(day, (words = days.long(new Date(`${day}T00:00:00Z`))));
  return words;
}

/** Day on which this site was built, YYYY-MM-DD. */
export const buildDay = new Date().toISOString().slice(0, 10);

/** True where more than a year lies between a day and a later one. */
export function isOverAYearBefore(day: string, later: string): boolean {
  return `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}` < later;
}
