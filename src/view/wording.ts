// What the pages call things, in words for people.
import type { Entry, Status } from '../entry/schema.ts';
import { isEstimate } from '../entry/estimate.ts';
import { entry as words, versions } from './words/words.ts';

/** What a version's status means to somebody who uses that version, and the icon beside it. */
export const statusWords: Record<Status, { label: string; icon: string }> = {
  active: { label: versions.statuses.active, icon: 'hit' },
  deprecated: { label: versions.statuses.deprecated, icon: 'hit' },
  fixed: { label: versions.statuses.fixed, icon: 'works' },
  unaffected: { label: versions.statuses.unaffected, icon: 'works' },
  unknown: { label: versions.statuses.unknown, icon: 'unknown' },
};

/** What the date of an entry says of it: while nobody has reviewed it, only how old its facts are. */
export function dateLabel(entry: Pick<Entry, 'verification'>): string {
  return isEstimate(entry) ? words.factsAsOf : words.lastVerified;
}

/** `module_resolution` as `Module resolution`. */
export function categoryLabel(category: string): string {
  const words = category.replace(/[_-]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `1 entry`, `2 entries`: in English, for terminals and language models. */
export function count(number: number, one: string, many = `${one}s`): string {
  // The first number that a browser formats takes it 35 ms, which results would wait for.
  const digits = number < 1000 ? String(number) : number.toLocaleString('en');
  return `${digits} ${number === 1 ? one : many}`;
}
