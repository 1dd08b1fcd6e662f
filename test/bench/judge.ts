// Whether answers are right: their ranks, and whether they say "none" where there is none.
import type { Query } from '../../src/corpus/queries.ts';
import type { Hit } from './baselines.ts';

/** Whether a query is settled: by the right entry in the first place, or by "none" where no entry answers. */
export function isRight(query: Expected, answer: Answer): boolean {
  return query.expect.length === 0 ? answer.isNone : !answer.isNone && placeOf(query, answer) === 0;
}

/**
 * The score from which on a search should answer, so that it is right as often as it can be on these very queries.
 * @param hits What it finds, by place of the query.
 * @returns Infinity where it should never answer.
 */
export function bestThreshold(queries: readonly Expected[], hits: readonly (readonly Hit[])[]): number {
  const rightAt = (threshold: number): number => queries.filter((query, i) => isRight(query, answerFrom(hits[i] ?? [], threshold))).length;
  const scores = hits.flatMap(([first]) => first?.score ?? []);
  const candidates = [...scores.sort((a, b) => a - b), Infinity];
  return candidates.reduce(
    (best, threshold) => {
      const right = rightAt(threshold);
      return right > best.right ? { threshold, right } : best;
    },
    { threshold: Infinity, right: -1 },
  ).threshold;
}

/** What a search says that answers from a score on; what it found stays, so that ranks can be told. */
export function answerFrom(hits: readonly Hit[], threshold: number): Answer {
  const [first] = hits;
  return { found: hits.map(({ id }) => id), isNone: first === undefined || first.score < threshold };
}

/** Place of the first right entry, from 0; -1 where there is none. */
export function placeOf({ expect }: Expected, { found }: Answer): number {
  return found.findIndex((id) => expect.includes(id));
}

/** What a search says to a query. */
export interface Answer {
  /** IDs in rank order. */
  found: readonly string[];
  /** Whether it says that there is no entry. */
  isNone: boolean;
}

type Expected = Pick<Query, 'expect'>;
