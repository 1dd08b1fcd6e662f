// When a miss is a miss: where the site says that no entry answers a query.
import type { Kind } from '../paste/kinds.ts';
import type { Candidate } from './candidate.ts';

/** Below this confidence of the first hit, or of a second one that isn't a question's, there is no entry for the query. */
export const sureFrom: Record<Kind, number> = { log: 0.48, message: 0.4, question: 0.46, code: 0.38 };

/** An answer that is this close to a miss, or is one, may become another with the texts. */
const doubt = 0.2;

/** What is far below the first says nothing: it must have this share of its score. */
export const leastShare = 0.3;

/**
 * Whether no entry answers a query, and whether that is doubtful: a miss, or near to one.
 * @param left The candidates that the reader's filters leave, of `all`, both best first; the hits are the first of them.
 */
export function judge(
  hits: readonly { confidence: number }[],
  kind: Kind,
  left: readonly Candidate[],
  all: readonly Candidate[],
): { miss: boolean; doubtful: boolean } {
  // That some entry answers it may be told by the second, too; a question's own features speak for all of its hits alike.
  const confidence = Math.max(0, ...hits.slice(0, kind === 'question' ? 1 : 2).map((hit) => hit.confidence));
  // The best of what filters leave is no answer where it is far below what they hide.
  const isLeftover = (left[0]?.score ?? 0) < (all[0]?.score ?? 0) * leastShare;
  return { miss: confidence < sureFrom[kind] || isLeftover, doubtful: confidence < sureFrom[kind] + doubt };
}
