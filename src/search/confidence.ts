// How sure it is that an entry answers a query, and from when on the site says so.
//
// Logistic regression over the features below: one for messages and logs, one for questions, one for codes. Fitted on
// 657 labelled queries (446 with an entry, 211 without), most of them over 1,971 entries that nobody here wrote, the rest
// over the site's own; and on each of the 446 again with its answer left out (weight 0.3, as a near entry may answer it,
// too); L2 0.5. At the floors, 2.9 in 100 queries with an entry are told "none" and 88 in 100 without one are told so;
// in five-fold cross-validation 3.8 and 88. What a question tells about itself (questions.ts) counts for questions only.
import type { Kind } from './kinds.ts';
import type { Ranked, Ranking } from './ranking.ts';
import { longestRun } from './runs.ts';

/** Below this confidence of the first result, there is no entry for the query. */
export const sureFrom: Record<Kind, number> = { log: 0.45, message: 0.31, question: 0.38, code: 0.25 };

/** In the order of the features. */
const text = [2.61, -0.57, 1.02, 1.47, -1.26, 0.6, 0.92, 1.7, 2.17, 0.33, -0.87, 1.8, 0.96, 1.84, 0, 0, -8.06];
const weights: Record<Kind, readonly number[]> = {
  message: text,
  log: text,
  question: [1.67, 0.17, 1, 0.17, 0, 2.41, 1.82, 0.64, 2.37, 0.07, -1.75, 1.21, 0.7, 1.02, 0.44, 0.8, -6.36],
  code: [0.67, 0.01, 0.5, 2.21, -3.17, 0.57, 0.34, -0.25, 0.9, 0.02, 0, 1.05, 0.26, 0.55, 0, 0, -0.74],
};

/**
 * What speaks for and against an entry being the answer, each about 0..1; the last is the constant.
 * @param next Score of the next result.
 */
function featuresOf(
  { entry, phrase, words: allWords, code, score, vote, foreign }: Ranked,
  { absent, wordsOf, unknown, trouble }: Ranking,
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
    unknown,
    trouble ? 1 : 0,
    1,
  ];
}

/** Confidence in one result, 0..1. `next` is the score of the result after it. */
export function confidenceOf(found: Ranked, ranking: Ranking, kind: Kind, next: number): number {
  const sum = featuresOf(found, ranking, next).reduce((total, value, i) => total + value * weights[kind][i]!, 0);
  return 1 / (1 + Math.exp(-sum));
}
