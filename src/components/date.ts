// Days in words.

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const known = new Map<string, string>();

/** `2026-11-22` as `22 November 2026`. */
export function longDate(day: string): string {
  let words = known.get(day);
  if (words === undefined) known.set(day, (words = format.format(new Date(`${day}T00:00:00Z`))));
  return words;
}
