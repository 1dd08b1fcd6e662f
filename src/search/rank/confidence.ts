// How sure it is that an entry answers a query. From when on the site says so stands in miss.ts.
//
// Logistic regression over the features below: one for messages and logs, one for questions, one for codes. Fitted on
// 2,607 labelled queries (1,565 with an entry, 1,042 without), most of them over 1,971 entries that nobody here wrote, the rest
// over the site's own; and on each of the 1,565 again with its answer left out (weight 0.1, for codes 0.3, as a near entry may
// answer it, too); L2 0.2. At the floors 9 in 100 of the 2,072 queries with an entry that there are by now are told "none", and
// 91 in 100 of the 1,402 without one are told so: 99 of codes, 93 of messages and logs, 79 of questions. Queries that nothing had
// been fitted to or tried on, when first asked: 22 and 90 of 376, for entries whose titles mostly have other words than the error;
// 7 and 89 of 175; 7 and 82 of 171. What a question tells about itself counts for questions only (questions.ts).
import type { Kind } from '../paste/kinds.ts';
import type { Candidate, Ranking } from './candidate.ts';
import { sureFrom } from './miss.ts';
import { longestRun } from './runs.ts';

/** What a code adds to the score of the one entry that has it, or of few. */
const ownCode = 7.6;

/** An entry that has as its own the code that is all of the query answers it, however many others do, too. */
const surelyAsked = 0.5;

/** Most words of a query that a title may say word for word by more than chance. */
const shortWords = 6;

/** In the order of the features. */
const text = [3.16, 0.11, -1.53, 0.76, -1.39, 0.99, 0.93, 2.4, 6.51, 0.01, -1.82, 1.18, 1.38, 1.1, -2.01, 1.3, 0, 0, 0, 0, 0, -10.17];
const weights: Record<Kind, readonly number[]> = {
  message: text,
  log: text,
  question: [
    1.36, -0.09, 1.45, 0.17, 0, 0.42, -1.92, 0.63, 3.96, -0.21, -3.21, 3.18, 0.38, 1.35, 0, 0, -1.97, -0.14, -2.59, 4.87, 5.4, -8.31,
  ],
  code: [2.62, -1.86, 0.53, 4.34, 0.09, 3.54, 1.79, -3.11, 2.86, 0.03, 0, 1.32, -0.53, 0.84, -3.08, -1.04, 0, 0, 0, 0, 0, -4.43],
};

/**
 * What speaks for and against an entry being the answer, each about 0..1; the last is the constant.
 * @param next Score of the next candidate that says something else.
 */
function featuresOf(
  { entry, phrase, words: allWords, code, score, vote, foreign, contradicted }: Candidate,
  { absent, wordScoresOf, unknown, trouble, asksHow, length, beyondDomain }: Ranking,
  next: number,
): number[] {
  const words = phrase === undefined ? allWords : wordScoresOf(phrase.passage).get(entry);
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

/** Whether a short query stands word for word in what an entry is called or prints: `cannot find module`. */
function isSaidByTitle({ phrase }: Candidate, kind: Kind): boolean {
  if (phrase === undefined || (kind !== 'message' && kind !== 'question')) return false;
  const { words } = phrase.passage;
  const telling = words.filter(({ role }) => role !== 'stop' && role !== 'generic').length;
  return telling >= 2 && words.length <= shortWords && longestRun(phrase.phrase.words, words).share === 1;
}

/** Confidence in one candidate, 0..1. `next` is the score of the next one that says something else. */
export function confidenceOf(candidate: Candidate, ranking: Ranking, kind: Kind, next: number): number {
  // Who asks for a code asks for no other one, however much else is alike.
  if (kind === 'code' && candidate.contradicted) return 0;
  // A code is not answered by an entry that is only about the tool beside it.
  if (ranking.onlyExact && candidate.code === undefined) return 0;
  const sum = featuresOf(candidate, ranking, next).reduce((total, value, i) => total + value * weights[kind][i]!, 0);
  return Math.max(1 / (1 + Math.exp(-sum)), confidenceByName(candidate, ranking, kind));
}

/** What is asked for by its own name is answered, whatever else speaks against it. */
function confidenceByName(candidate: Candidate, ranking: Ranking, kind: Kind): number {
  if (ranking.hasKeywords(candidate.entry) || isSaidByTitle(candidate, kind)) return sureFrom[kind];
  return ranking.onlyCodes && candidate.code?.own === true ? surelyAsked : 0;
}
