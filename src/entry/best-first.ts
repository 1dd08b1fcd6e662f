// The order in which workarounds are worth trying.
import type { Entry, Workaround } from './schema.ts';

/** Those that work most often come first; where rates are equal, the order of the file stays. */
export function bestFirst(workarounds: readonly Workaround[]): Workaround[] {
  return workarounds.toSorted((a, b) => b.successRate - a.successRate);
}

/** The one to try first; every entry has one. */
export function bestWorkaround({ workarounds }: Pick<Entry, 'workarounds'>): Workaround {
  return bestFirst(workarounds)[0]!;
}
