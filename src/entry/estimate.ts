// What is an estimate: an entry that nobody has reviewed. The day that such an entry states is that of its facts.
import type { Entry } from './schema.ts';

/** True where nobody has held an entry against the facts. Whether a rate is a guess is another question: its count tells. */
export function isEstimate({ verification }: Pick<Entry, 'verification'>): boolean {
  return verification === 'ai_generated';
}
