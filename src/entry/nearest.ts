// What a misspelt word was meant to be.
import { closest, distance } from 'fastest-levenshtein';

/** The candidate that a misspelt word was probably meant to be, in any casing; none where all are far off. */
export function nearest<Candidate extends string>(word: string, candidates: readonly Candidate[]): Candidate | undefined {
  if (candidates.length === 0 || word.length > 100) return undefined;
  const lower = word.toLowerCase();
  const lowered = candidates.map((candidate) => candidate.toLowerCase());
  const near = closest(lower, lowered);
  const far = Math.max(2, Math.ceil(near.length / 3));
  return distance(lower, near) <= far ? candidates[lowered.indexOf(near)] : undefined;
}
