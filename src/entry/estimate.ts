// What is an estimate: the rates of an entry that nobody has reviewed. The day that such an entry states is that of its facts.
import type { Entry } from './schema.ts';

/** True where an entry's rates were never measured, nor the entry held against the facts. */
export function isEstimate({ verification }: Pick<Entry, 'verification'>): boolean {
  return verification === 'ai_generated';
}
