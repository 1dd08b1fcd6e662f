// What the pages call things, in words for people.
import { formatPercent } from '../entry/percent.ts';
import type { Entry, Status, Verification } from '../entry/schema.ts';

/** How an entry came to be trusted. */
export const verificationLabels: Record<Verification, string> = {
  ai_generated: 'Written by AI, not yet reviewed',
  human_reviewed: 'Reviewed by a person',
  community_verified: 'Confirmed by readers',
  reproduced: 'Reproduced',
};

/** The same as a sentence. */
export const verificationSentences: Record<Verification, string> = {
  ai_generated: 'Written by AI from sources and not yet reviewed by a person. Its rates are estimates.',
  human_reviewed: 'A person has read it and held it against its sources.',
  community_verified: 'Readers who had this error have reported what worked.',
  reproduced: 'The error was produced on purpose, and its fixes and dead ends were run.',
};

/** What a version's status means to somebody who uses that version, and the icon beside it. */
export const statusWords: Record<Status, { label: string; icon: string }> = {
  active: { label: 'Active', icon: 'hit' },
  deprecated: { label: 'Active, out of support', icon: 'hit' },
  fixed: { label: 'Fixed', icon: 'works' },
  unaffected: { label: 'Not affected', icon: 'works' },
  unknown: { label: 'Unknown', icon: 'unknown' },
};

/** True where an entry's rates were never measured. */
export function isEstimate(entry: Pick<Entry, 'verification'>): boolean {
  return entry.verification === 'ai_generated';
}

/** What the date of an entry says of it: while nobody has reviewed it, only how old its facts are. */
export function dateLabel(entry: Pick<Entry, 'verification'>): string {
  return isEstimate(entry) ? 'facts as of' : 'last verified';
}

/** A rate in plain text: `85%`, or `85% (est.)` for an estimate. */
export function rateText(rate: number, entry: Pick<Entry, 'verification'>): string {
  return isEstimate(entry) ? `${formatPercent(rate)} (est.)` : formatPercent(rate);
}

/** How often a fix works, for a message to somebody: `works 85%`, or `works 85%, estimated`. */
export function spokenRate(rate: number, entry: Pick<Entry, 'verification'>): string {
  return `works ${formatPercent(rate)}${isEstimate(entry) ? ', estimated' : ''}`;
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

/** A text cut at a word, so that it has at most `length` characters. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(' ', length - 1);
  return `${text.slice(0, end > length / 2 ? end : length - 1)}…`;
}
