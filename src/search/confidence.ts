// How sure it is that an entry answers a query, and from when on the site says so.
//
// Logistic regression over the features below: one for messages and logs, one for questions, one for codes. Fitted on
// 657 labelled queries (446 with an entry, 211 without), most of them over 1,971 entries that nobody here wrote, the rest
// over the site's own; and on each of the 446 again with its answer left out (weight 0.3, as a near entry may answer it,
// too); L2 0.5. At the floors, 2.2 in 100 queries with an entry are told "none" and 91 in 100 without one are told so;
// in five-fold cross-validation 3.4 and 87. What a question tells about itself (questions.ts) counts for questions only.
// The weight of an own code in messages and logs is set by hand: it decides, but too few queries print one to tell.
import type { Kind } from './kinds.ts';
import type { Ranked, Ranking } from './ranking.ts';
import { longestRun } from './runs.ts';

/** Below this confidence of the first result, there is no entry for the query. */
export const sureFrom: Record<Kind, number> = { log: 0.53, message: 0.4, question: 0.42, code: 0.42 };

/** What a code adds to the score of the one entry that has it, or of few. */
const ownCode = 7.6;

/** In the order of the features. */
const text = [3.7, 0.27, -1.13, 1.18, -1.78, 0.67, 0.7, 2.66, 5.96, -0.05, -1.86, 1.38, 1.36, 1.13, -1.86, 1.21, 0, 0, 0, 0, 0, -10.46];
const weights: Record<Kind, readonly number[]> = {
  message: text,
  log: text,
  question: [
    0.97, 0.74, 1.11, 0.19, 0, 1.11, -0.39, 0.61, 3.46, -0.47, -2.85, 2.42, 0.09, 1.09, 0, 0, -2.06, 0.37, -2.72, 3.49, 3.04, -7.34,
  ],
  code: [2.68, -1.35, -0.08, 4.45, -0.17, 3.66, 1.06, -3.04, 2.45, 0.27, 0, 1.93, -0.34, 0.36, -1.86, -0.93, 0, 0, 0, 0, 0, -4.45],
};

/**
 * What speaks for and against an entry being the answer, each about 0..1; the last is the constant.
 * @param next Score of the next result.
 */
function featuresOf(
  { entry, phrase, words: allWords, code, score, vote, foreign, contradicted }: Ranked,
  { absent, wordsOf, unknown, trouble, asksHow, length, beyondDomain }: Ranking,
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
    contradicted ? 1 : 0,
    code?.strong === true && code.score >= ownCode ? 1 : 0,
    unknown,
    trouble ? 1 : 0,
    asksHow ? 1 : 0,
    Math.min(1, length / 20),
    beyondDomain(entry),
    1,
  ];
}

/** Confidence in one result, 0..1. `next` is the score of the result after it. */
export function confidenceOf(found: Ranked, ranking: Ranking, kind: Kind, next: number): number {
  const sum = featuresOf(found, ranking, next).reduce((total, value, i) => total + value * weights[kind][i]!, 0);
  return 1 / (1 + Math.exp(-sum));
}
