// Labelled queries for tests of learning: only what a test says.
import type { LabelledQuery } from '../../../src/cli/fit/learn.ts';

/** A query whose candidates are these, of which the first answers it unless `hasAnswer` is false. */
export function labelled(candidates: readonly Record<string, number>[], rest: Partial<LabelledQuery> = {}): LabelledQuery {
  const hasAnswer = rest.hasAnswer ?? true;
  return {
    set: 'own',
    kind: 'log',
    topic: 'a/b',
    candidates: candidates.map((features, i) => ({ features: { constant: 1, ...features }, isAnswer: hasAnswer && i === 0 })),
    hasAnswer,
    weight: 1,
    isTested: true,
    isReal: true,
    ...rest,
  };
}
