// Learns the weights of the model from labelled queries: the maximum likelihood of a conditional logit with an L2 penalty, by Newton's
// method, which needs few steps as the likelihood is all but concave.
import type { Features } from '../../search/rank/features.ts';
import type { Weights } from '../../search/rank/model.ts';

const penalty = 1;
const mostSteps = 12;

/** Longest change of a weight in one step, and the one below which it is done. */
const longestStep = 3;
const shortestStep = 0.02;

/** Weights that make the labels of some queries likeliest, rounded. */
export function learn(queries: readonly LabelledQuery[]): Weights {
  const learnt = queries.filter(({ candidates, hasAnswer }) => !hasAnswer || candidates.some(({ isAnswer }) => isAnswer));
  const names = [...new Set(learnt.flatMap(({ candidates }) => candidates.flatMap(({ features }) => Object.keys(features))))];
  const rows = learnt.map((query) => ({ ...query, values: readValues(query, names) }));
  // The constants say how likely any answer is, so they are hardly drawn to 0.
  const penalties = names.map((name) => (name.endsWith('constant') ? penalty / 1000 : penalty));
  const weights = new Float64Array(names.length);
  for (let step = 0; step < mostSteps; step += 1) {
    const slopes = weights.map((weight, k) => -penalties[k]! * weight);
    const curves = penalties.map((curve, k) => names.map((_, l) => (k === l ? curve : 0)));
    for (const row of rows) addSlopes(row, weights, slopes, curves);
    const change = solve(curves, slopes);
    const longest = Math.max(...change.map(Math.abs));
    change.forEach((by, k) => (weights[k]! += by * Math.min(1, longestStep / longest)));
    if (longest < shortestStep) break;
  }
  return Object.fromEntries(names.map((name, k) => [name, Number(weights[k]!.toFixed(3))]));
}

/** The features of all candidates one after the other, as this is what most time is spent on. */
function readValues({ candidates }: LabelledQuery, names: readonly string[]): Values {
  return Float64Array.from(candidates.flatMap(({ features }) => names.map((name) => features[name] ?? 0)));
}

/** Adds by how much each weight makes the label of a query likelier, and below the diagonal how fast that falls. */
function addSlopes({ values, candidates, hasAnswer, weight }: Row, weights: Values, slopes: Values, curves: number[][]): void {
  const width = weights.length;
  const scores = candidates.map((_, i) => weights.reduce((score, one, k) => score + one * values[i * width + k]!, 0));
  const most = Math.max(0, ...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((total, odd) => total + odd, Math.exp(-most));
  const right = odds.reduce((total, odd, i) => total + (candidates[i]!.isAnswer ? odd : 0), 0);
  const means = new Float64Array(width);
  odds.forEach((odd, i) => {
    const share = odd / all;
    const slope = weight * ((hasAnswer && candidates[i]!.isAnswer ? odd / right : 0) - share);
    for (let k = 0; k < width; k += 1) {
      const value = values[i * width + k]!;
      if (value === 0) continue;
      slopes[k]! += slope * value;
      means[k]! += share * value;
      for (let l = 0; l <= k; l += 1) curves[k]![l]! += weight * share * value * values[i * width + l]!;
    }
  });
  means.forEach((mean, k) => {
    for (let l = 0; mean !== 0 && l <= k; l += 1) curves[k]![l]! -= weight * mean * means[l]!;
  });
}

/** Solves a symmetric positive system, given below its diagonal, by Cholesky's decomposition. Changes what it is given. */
function solve(matrix: number[][], values: Values): Values {
  const known = (row: number[], other: ArrayLike<number>, end: number): number => {
    let total = 0;
    for (let k = 0; k < end; k += 1) total += row[k]! * other[k]!;
    return total;
  };
  matrix.forEach((row, i) => {
    for (let j = 0; j < i; j += 1) row[j] = (row[j]! - known(row, matrix[j]!, j)) / matrix[j]![j]!;
    row[i] = Math.sqrt(Math.max(1e-9, row[i]! - known(row, row, i)));
    values[i] = (values[i]! - known(row, values, i)) / row[i]!;
  });
  for (let i = matrix.length - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < matrix.length; k += 1) values[i]! -= matrix[k]![i]! * values[k]!;
    values[i]! /= matrix[i]![i]!;
  }
  return values;
}

/** A query, its candidates, and which of them answer it. */
export interface LabelledQuery {
  /** What it is counted with in the table, and its kind: `own`, `log`. */
  set: string;
  kind: string;
  /** Queries of the same topic are never learned from and tested on at once. */
  topic: string;
  candidates: readonly { features: Features; isAnswer: boolean }[];
  /** Whether some entry answers it, be it a candidate or not. */
  hasAnswer: boolean;
  /** How much it counts in learning; 0 where it is only tested on. */
  weight: number;
  isTested: boolean;
  /** Whether it is one that people paste, asked of entries as they are. */
  isReal: boolean;
}

type Values = Float64Array<ArrayBuffer>;

interface Row extends LabelledQuery {
  values: Values;
}
