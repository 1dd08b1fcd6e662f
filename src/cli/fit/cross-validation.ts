// How well weights do on queries that they weren't learned from.
import { probabilityOfNone, scoreOf, type Weights } from '../../search/rank/model.ts';
import { type LabelledQuery, learn } from './learn.ts';

const folds = 5;

/** Share of the queries with an answer that may be told "none", 0..1: the lower it is, the more queries without one are told an entry. */
const mostWronglyNone = 0.04;

/** Tests on each fold of topics what was learned from the others, and finds the probability of none from which on it is to be said. */
export function crossValidate(queries: readonly LabelledQuery[]): { threshold: number; judged: Judged[] } {
  const topics = [...new Set(queries.map(({ topic }) => topic))].sort();
  const foldOf = new Map(topics.map((topic, i) => [topic, i % folds]));
  const tested = Array.from({ length: folds }, (_, fold) => {
    const held = queries.filter(({ topic, isTested }) => isTested && foldOf.get(topic) === fold);
    if (held.length === 0) return [];
    const weights = learn(queries.filter(({ topic }) => foldOf.get(topic) !== fold));
    return held.map((query) => test(query, weights));
  }).flat();
  // What is made up would drown what people paste.
  const threshold = bestThreshold(tested.filter(({ isReal }) => isReal));
  return { threshold, judged: tested.map(({ none, isReal: _, ...rest }) => ({ ...rest, isMiss: none > threshold })) };
}

function test({ set, kind, hasAnswer, candidates, isReal }: LabelledQuery, weights: Weights): Tested {
  const scored = candidates.map(({ features, isAnswer }) => ({ isAnswer, score: scoreOf(features, weights) }));
  const place = scored.toSorted((a, b) => b.score - a.score).findIndex(({ isAnswer }) => isAnswer);
  return { set, kind, hasAnswer, isReal, place: place < 0 ? Infinity : place, none: probabilityOfNone(scored.map(({ score }) => score)) };
}

/** The lowest probability from which on no more are told "none" wrongly than may be. */
function bestThreshold(tested: readonly Tested[]): number {
  const answered = tested.filter(({ hasAnswer }) => hasAnswer);
  const tried = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
  return tried.find((at) => answered.filter(({ none }) => none > at).length <= mostWronglyNone * answered.length)!;
}

/** What was made of a query. */
export interface Judged {
  set: string;
  kind: string;
  hasAnswer: boolean;
  /** Where the first entry stands that answers it, from 0; Infinity where none is a candidate. */
  place: number;
  /** Whether it was told that there is none. */
  isMiss: boolean;
}

interface Tested extends Omit<Judged, 'isMiss'> {
  /** Probability of none. */
  none: number;
  isReal: boolean;
}
