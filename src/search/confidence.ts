// How sure it is that an entry answers a query, and from when on the site says so.
//
// Logistic regression over the features below: one for messages and logs, one for questions, one for codes. Fitted on
// 557 labelled queries (406 with an entry, 151 without), most of them over 1,971 entries that nobody here wrote, the rest
// over the site's own; and on each of the 406 again with its answer left out (weight 0.3, as a near entry may answer it,
// too); L2 0.5. The floors are where about 3 in 100 queries with an entry are told "none" in five-fold cross-validation.
import type { Kind } from './kinds.ts';
import type { Ranked, Ranking } from './ranking.ts';
import { longestRun } from './runs.ts';

/** Below this confidence of the first result, there is no entry for the query. */
export const sureFrom: Record<Kind, number> = { log: 0.43, message: 0.32, question: 0.34, code: 0.35 };

/** In the order of the features. */
const text = [2.76, -0.49, 1.1, 1.18, -1.32, 0.65, 0.98, 1.42, 1.62, 0.12, -0.81, 1.57, 1, 2.3, -7.42];
const weights: Record<Kind, readonly number[]> = {
  message: text,
  log: text,
  question: [1.83, -0.15, 0.81, 0.28, 0, 1.78, 1.34, 0.52, 2.39, 0.32, -1.56, 0.97, 0.11, 0.55, -4.75],
  code: [0.66, -0.05, 0.47, 2.15, -3.11, 0.59, 0.38, -0.16, 0.86, -0.05, 0, 0.96, 0.26, 0.53, -0.59],
};

/**
 * What speaks for and against an entry being the answer, each about 0..1; the last is the constant.
 * @param next Score of the next result.
 */
function featuresOf(
  { entry, phrase, words: allWords, code, score, vote, foreign }: Ranked,
  { absent, wordsOf }: Ranking,
  next: number,
): number[] {
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
    foreign ? 1 : 0,
    1 - Math.min(1, next / Math.max(score, 1e-9)),
    Math.min(1, run.weight / 6),
    run.share,
    1,
  ];
}

/** Confidence in one result, 0..1. `next` is the score of the result after it. */
export function confidenceOf(found: Ranked, ranking: Ranking, kind: Kind, next: number): number {
  const sum = featuresOf(found, ranking, next).reduce((total, value, i) => total + value * weights[kind][i]!, 0);
  return 1 / (1 + Math.exp(-sum));
}
