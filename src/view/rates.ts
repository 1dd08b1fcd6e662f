// How a rate is said and drawn, the same on pages, cards, feeds and in the terminal.
import { formatPercent } from '../entry/percent.ts';
import type { DeadEnd, Entry, Workaround } from '../entry/schema.ts';

/** A rate in words and numbers. */
export interface Rate {
  kind: 'helps' | 'fails' | 'fix rate';
  /** 0..1. */
  share: number;
  /** True where nobody counted people. */
  isGuess: boolean;
  /** `~60%`, or `82%` where people were counted. */
  percent: string;
  /** `helps ~60%`, or `helped 9 of 11` where people were counted: for places that say once that `~` is a guess. */
  words: string;
  /** `helps ~60%, a guess`, or `helped 9 of 11`: for places that say nothing else. */
  alone: string;
}

/** Anything with a rate; the count stands beside it where there is one. */
type Rated = Pick<Workaround, 'successRate' | 'count'> | Pick<DeadEnd, 'failRate' | 'count'> | Pick<Entry, 'fixRate'>;

/** Says the rate of a workaround, of a dead end, or the fix rate of an entry. Only counts make it more than a guess. */
export function sayRate(rated: Rated): Rate {
  if ('fixRate' in rated) return guess('fix rate', rated.fixRate);
  const { count } = rated;
  const [kind, past, share] =
    'failRate' in rated ? (['fails', 'failed', rated.failRate] as const) : (['helps', 'helped', rated.successRate] as const);
  if (count === undefined) return guess(kind, share);
  const words = `${past} ${count.people} of ${count.of}`;
  return { kind, share, isGuess: false, percent: formatPercent(share), words, alone: words };
}

function guess(kind: Rate['kind'], share: number): Rate {
  const percent = `~${formatPercent(share)}`;
  const words = `${kind} ${percent}`;
  return { kind, share, isGuess: true, percent, words, alone: `${words}, a guess` };
}

/** What `~` means, once for a page of rates; nothing where all of them are counts. */
export function noteOn(rates: readonly Rate[]): string {
  return rates.some(({ isGuess }) => isGuess) ? '~ is a guess, not a count' : '';
}

/** A rate as a bar: solid where people were counted, hatched where it is a guess. Says nothing to screen readers: words stand beside it. */
export function renderBar({ share, isGuess }: Pick<Rate, 'share' | 'isGuess'>): string {
  const hatch = isGuess ? ' stroke-dasharray="3 2"' : '';
  const length = Math.round(share * 100);
  return `<svg class="bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true"><path d="M0 6h100"/><path d="M0 6h${length}"${hatch}/></svg>`;
}
