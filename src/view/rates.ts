// How a rate is said and drawn, the same on pages, cards, feeds and in the terminal.
import { formatPercent } from '../entry/percent.ts';
import type { DeadEnd, Entry, Workaround } from '../entry/schema.ts';
import { rates as siteWords } from './words/words.ts';

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
  return sayRateIn(siteWords, rated);
}

/** The same in the words of another language than the site's. */
export function sayRateIn(say: Words, rated: Rated): Rate {
  if ('fixRate' in rated) return guess('fix rate', rated.fixRate, say);
  const { count } = rated;
  const [kind, share] = 'failRate' in rated ? (['fails', rated.failRate] as const) : (['helps', rated.successRate] as const);
  if (count === undefined) return guess(kind, share, say);
  const words = (kind === 'fails' ? say.failed : say.helped)(count.people, count.of);
  return { kind, share, isGuess: false, percent: percentOf(share, say), words, alone: words };
}

function guess(kind: Rate['kind'], share: number, say: Words): Rate {
  const percent = `~${percentOf(share, say)}`;
  const words = { helps: say.helps, fails: say.fails, 'fix rate': say.fixRate }[kind](percent);
  return { kind, share, isGuess: true, percent, words, alone: say.guess(words) };
}

const percentOf = (share: number, { percent }: Words): string => percent(formatPercent(share).replace('%', ''));

/** What `~` means, once for a page of rates; nothing where all of them are counts. */
export function noteOn(rates: readonly Rate[], { note } = siteWords): string {
  return rates.some(({ isGuess }) => isGuess) ? note : '';
}

/** A rate as a bar: solid where people were counted, hatched where it is a guess. Says nothing to screen readers: words stand beside it. */
export function renderBar({ share, isGuess }: Pick<Rate, 'share' | 'isGuess'>): string {
  const hatch = isGuess ? ' stroke-dasharray="3 2"' : '';
  const length = Math.round(share * 100);
  return `<svg class="bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true"><path d="M0 6h100"/><path d="M0 6h${length}"${hatch}/></svg>`;
}

type Words = typeof siteWords;
