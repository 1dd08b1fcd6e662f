// What a search costs a reader: time and what is fetched.
import { longLength, type LongPaste } from './long-paste.ts';
import { quantile } from './statistics.ts';

/** Prints times and weights of all searches, and what a log of megabytes does to the page. */
export function printCosts(costs: readonly Cost[], { handedMs, longestMs, doneMs }: LongPaste): void {
  const cold = costs.flatMap((cost) => cost.cold ?? []);
  const warm = costs.map((cost) => cost.warm);
  const longest = longestMs === 0 ? 'under 50 ms' : ms(longestMs);
  console.log(`\nFirst result after the paste: ${times(costs.map((cost) => cost.firstMs))}`);
  console.log(`Whole answer:                 ${times(costs.map((cost) => cost.doneMs))}`);
  console.log(`First search: ${spread(cold, 'most', 1)}`);
  console.log(`Next ones:    ${spread(warm, 'p95', 0.95)}`);
  console.log(
    `A paste of ${longLength / 1e6} MB: longest block of the page ${longest}, of which the browser's own ${ms(handedMs)}; answer after ${ms(doneMs)}`,
  );
}

function times(values: readonly number[]): string {
  return `median ${ms(quantile(values, 0.5))}, p95 ${ms(quantile(values, 0.95))}`;
}

/** @param at The share below which `name` lies. */
function spread(loads: readonly Load[], name: string, at: number): string {
  const requests = loads.map((load) => load.requests);
  const bytes = loads.map((load) => load.bytes);
  return `requests median ${quantile(requests, 0.5)}, ${name} ${quantile(requests, at)}; KB median ${kb(quantile(bytes, 0.5))}, ${name} ${kb(quantile(bytes, at))}`;
}

/** Milliseconds as they are printed. */
const ms = (value: number): string => `${Math.round(value)} ms`;

/** Bytes as kB, without the unit. */
export const kb = (bytes: number): string => (bytes / 1000).toFixed(0);

/** The cost of one query. */
export interface Cost {
  /** From the paste to the first result, and to the whole answer, in milliseconds. */
  firstMs: number;
  doneMs: number;
  /** What was fetched after the search page had loaded: cold, and with what the first search left behind. */
  cold: Load | undefined;
  warm: Load;
}

export interface Load {
  requests: number;
  /** With gzip. */
  bytes: number;
}
