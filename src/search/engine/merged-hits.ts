// The matcher's results and the full text's hits as one list.
import type { Found } from './request.ts';

/**
 * What the matcher is sure of stands first, in its order; what only the text holds follows.
 * Where the matcher knows nothing, hits are results only if the reader asked for them; else they are set apart as `maybe`.
 */
export function mergeHits(
  found: readonly Found[],
  hits: readonly Found[],
  maybe: readonly Found[],
  isAsked: boolean,
): { found: Found[]; maybe: Found[] } {
  const seen = new Set(found.flatMap(({ id, variants }) => [id, ...variants.map((variant) => variant.id)]));
  const fresh = hits.filter(({ id }) => !seen.has(id));
  if (found.length > 0 || isAsked) return { found: [...found, ...fresh], maybe: found.length + fresh.length > 0 ? [] : [...maybe] };
  const near = new Set(maybe.map(({ id }) => id));
  return { found: [], maybe: [...maybe, ...fresh.filter(({ id }) => !near.has(id))] };
}
