// How sure it is that an entry answers a query, and from when on it is said to.
import type { Kind } from './kinds.ts';
import type { Ranked, Ranking } from './ranking.ts';
import { longestRun } from './runs.ts';

/** Below this confidence of the first result, there is no entry for the query. */
export const sureFrom = 0.5;

const text = [0,0,0,0,0,0,0,0,0,0,0];
const weights: Record<Kind, readonly number[]> = { message: text, log: text, question: text, code: text };

/** What speaks for and against an entry being the answer, each about 0..1; the last is the constant. */
export function featuresOf({ entry, phrase, words: allWords, code, score, vote }: Ranked, { absent, wordsOf }: Ranking): number[] {
  const words = phrase === undefined ? allWords : wordsOf(phrase.passage).get(entry);
  const coverage = phrase?.coverage ?? 0;
  const explained = phrase?.explained ?? 0;
  const run = phrase === undefined ? { weight: 0, share: 0 } : longestRun(phrase.passage.words, phrase.phrase.words);
  return [
    coverage,
    explained,
    Math.sqrt(coverage * explained),
    Math.min(1, (code?.score ?? 0) / 9),
    absent.length > 0 && code?.strong !== true ? 1 : 0,
    words?.share ?? 0,
    words?.rareShare ?? 0,
    (words?.rarest ?? 0) / 8,
    Math.log1p(score) / 4,
    vote,
    Math.min(1, run.weight / 6),
    run.share,
    1,
  ];
}

export function confidenceOf(found: Ranked, ranking: Ranking, kind: Kind): number {
  const sum = featuresOf(found, ranking).reduce((total, value, i) => total + value * weights[kind][i]!, 0);
  return 1 / (1 + Math.exp(-sum));
}
