// The matcher's hits and the full text's as one list of results.
import type { Result } from './request.ts';

/**
 * What the matcher is sure of stands first, in its order; what only the text holds follows.
 * Where the matcher knows nothing, hits are results only if the reader asked for them; else they are set apart as `maybe`.
 */
export function mergeResults(
  matched: readonly Result[],
  inText: readonly Result[],
  maybe: readonly Result[],
  isAsked: boolean,
): { results: Result[]; maybe: Result[] } {
  const seen = new Set(matched.flatMap(({ id, variants }) => [id, ...variants.map((variant) => variant.id)]));
  const fresh = inText.filter(({ id }) => !seen.has(id));
  if (matched.length > 0 || isAsked) return { results: [...matched, ...fresh], maybe: matched.length + fresh.length > 0 ? [] : [...maybe] };
  const near = new Set(maybe.map(({ id }) => id));
  return { results: [], maybe: [...maybe, ...fresh.filter(({ id }) => !near.has(id))] };
}
