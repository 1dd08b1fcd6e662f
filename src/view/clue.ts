// What tells an entry from others with the same code, where its message alone may not.
import { cut } from '../entry/cut.ts';
import type { Entry } from '../entry/schema.ts';
import { beginsWithProse, splitCause } from './cause.ts';
import { toText } from './renderer.ts';

/** Longest clue, in characters. */
const length = 220;

/** How its root cause begins, as plain text; empty where that is no prose. */
export function clueOf({ rootCause }: Pick<Entry, 'rootCause'>): string {
  return beginsWithProse(rootCause) ? cut(toText(splitCause(rootCause).first), length) : '';
}
