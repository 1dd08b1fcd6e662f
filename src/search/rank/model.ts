// How likely each candidate is the answer, or none: a conditional logit (McFadden, 1974) whose last choice is that no entry
// answers. One set of weights orders the candidates and decides; `npm run fit` learns it (fit.ts).
import type { Features } from './features.ts';

export type Weights = Readonly<Record<string, number>>;

/** Log odds of a candidate against none. */
export function scoreOf(features: Features, weights: Weights): number {
  return Object.entries(features).reduce((total, [name, value]) => total + value * (weights[name] ?? 0), 0);
}

/**
 * Probability, 0..1, that none of the candidates with these scores is the answer: against the best alone, as in a large site the many
 * that are a little alike would add up to an answer.
 */
export function probabilityOfNone(scores: readonly number[]): number {
  return 1 / (1 + Math.exp(Math.max(-Infinity, ...scores)));
}
