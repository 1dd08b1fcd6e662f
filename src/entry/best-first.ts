// The order in which workarounds are worth trying.
import type { Count, Entry, Workaround } from './schema.ts';

/** Those that surely work most often come first; where that is the same, the order of the file stays. */
export function bestFirst(workarounds: readonly Workaround[]): Workaround[] {
  return workarounds.toSorted((a, b) => surestRate(b) - surestRate(a));
}

/** The one to try first; every entry has one. */
export function bestWorkaround({ workarounds }: Pick<Entry, 'workarounds'>): Workaround {
  return bestFirst(workarounds)[0]!;
}

/** What is left of a rate when chance is taken off, so that 2 of 2 does not beat 85 of 100. A guess stands as it is. */
function surestRate({ successRate, count }: Workaround): number {
  return count === undefined ? successRate : lowerBound(count);
}

/** 97.5 % of a normal distribution lie below it, in standard deviations. */
const z = 1.959964;

/** Lower end of the 95 % Wilson score interval of a count, 0..1. */
function lowerBound({ people, of }: Count): number {
  const share = people / of;
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z / (2 * of)) ** 2);
  return (share + z ** 2 / (2 * of) - spread) / (1 + z ** 2 / of);
}
