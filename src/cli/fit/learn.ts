// Learns the weights of the model from labelled queries: the maximum likelihood of a conditional logit with an L2 penalty, by
// gradient ascent with Adam's steps (Kingma and Ba, 2015).
import type { Features } from '../../search/rank/features.ts';
import type { Weights } from '../../search/rank/model.ts';

const steps = 300;
const stepSize = 0.1;
const penalty = 1;
/** Of Adam. */
const decay = { first: 0.9, second: 0.99 };

/** The last steps are smaller by this. */
const lastSteps = { from: 0.7 * steps, size: 0.2 };

/** Weights that make the labels of some queries likeliest, rounded. */
export function learn(queries: readonly LabelledQuery[]): Weights {
  const learnt = queries.filter(({ candidates, hasAnswer }) => !hasAnswer || candidates.some(({ isAnswer }) => isAnswer));
  const names = [...new Set(learnt.flatMap(({ candidates }) => candidates.flatMap(({ features }) => Object.keys(features))))];
  const rows = learnt.map((query) => ({ ...query, values: readValues(query, names) }));
  // The constants say how likely any answer is, so they aren't drawn to 0.
  const penalties = names.map((name) => (name.endsWith('constant') ? 0 : penalty));
  const [weights, mean, square] = [names, names, names].map(({ length }) => new Float64Array(length)) as [Values, Values, Values];
  for (let step = 1; step <= steps; step += 1) {
    const slopes = weights.map((weight, k) => -penalties[k]! * weight);
    for (const row of rows) addSlopes(row, weights, slopes);
    const size = stepSize * (step > lastSteps.from ? lastSteps.size : 1);
    for (let k = 0; k < weights.length; k += 1) {
      mean[k] = decay.first * mean[k]! + (1 - decay.first) * slopes[k]!;
      square[k] = decay.second * square[k]! + (1 - decay.second) * slopes[k]! ** 2;
      weights[k]! += (size * (mean[k]! / (1 - decay.first ** step))) / (Math.sqrt(square[k]! / (1 - decay.second ** step)) + 1e-9);
    }
  }
  return Object.fromEntries(names.map((name, k) => [name, Number(weights[k]!.toFixed(3))]));
}

/** The features of all candidates one after the other, as this is what most time is spent on. */
function readValues({ candidates }: LabelledQuery, names: readonly string[]): Values {
  return Float64Array.from(candidates.flatMap(({ features }) => names.map((name) => features[name] ?? 0)));
}

/** Adds by how much each weight makes the label of a query likelier. */
function addSlopes({ values, candidates, hasAnswer, weight }: Row, weights: Values, slopes: Values): void {
  const width = weights.length;
  const scores = candidates.map((_, i) => {
    let score = 0;
    for (let k = 0; k < width; k += 1) score += values[i * width + k]! * weights[k]!;
    return score;
  });
  const most = Math.max(0, ...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((total, odd) => total + odd, Math.exp(-most));
  const right = odds.reduce((total, odd, i) => total + (candidates[i]!.isAnswer ? odd : 0), 0);
  odds.forEach((odd, i) => {
    const slope = weight * ((hasAnswer && candidates[i]!.isAnswer ? odd / right : 0) - odd / all);
    if (Math.abs(slope) > 1e-6) for (let k = 0; k < width; k += 1) slopes[k]! += slope * values[i * width + k]!;
  });
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
