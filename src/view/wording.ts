// What the pages call things, in words for people.
import type { Entry, Status, Verification } from '../entry/schema.ts';
import { isEstimate } from '../entry/estimate.ts';

/** How an entry came to be trusted. */
export const verificationLabels: Record<Verification, string> = {
  ai_generated: 'Written by AI, not reviewed',
  human_reviewed: 'Reviewed by a person',
  community_verified: 'Confirmed by readers',
  reproduced: 'Reproduced',
};

/** The same as a sentence. */
export const verificationSentences: Record<Verification, string> = {
  ai_generated: 'Written by AI from sources and not yet reviewed by a person.',
  human_reviewed: 'A person has read it and held it against its sources.',
  community_verified: 'Readers who had this error have reported what worked.',
  reproduced: 'The error was produced on purpose, and its fixes and dead ends were run.',
};

/** What a version's status means to somebody who uses that version, and the icon beside it. */
export const statusWords: Record<Status, { label: string; icon: string }> = {
  active: { label: 'Has it', icon: 'hit' },
  deprecated: { label: 'Has it, out of support', icon: 'hit' },
  fixed: { label: 'Fixed', icon: 'works' },
  unaffected: { label: 'Not affected', icon: 'works' },
  unknown: { label: 'Not known', icon: 'unknown' },
};

/** What the date of an entry says of it: while nobody has reviewed it, only how old its facts are. */
export function dateLabel(entry: Pick<Entry, 'verification'>): string {
  return isEstimate(entry) ? 'facts as of' : 'last verified';
}

/** `module_resolution` as `Module resolution`. */
export function categoryLabel(category: string): string {
  const words = category.replace(/[_-]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `1 entry`, `2 entries`. */
export function count(number: number, one: string, many = `${one}s`): string {
  // The first number that a browser formats takes it 35 ms, which results would wait for.
  const digits = number < 1000 ? String(number) : number.toLocaleString('en');
  return `${digits} ${number === 1 ? one : many}`;
}
