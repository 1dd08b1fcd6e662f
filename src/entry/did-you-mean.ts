// "Did you mean": what a misspelt word was meant to be.
import { closest, distance } from 'fastest-levenshtein';

/** A tail for a message: "; did you mean `x`?", or nothing where no candidate is near. */
export function didYouMean(found: string, candidates: readonly string[]): string {
  const near = nearest(found, candidates);
  return near === undefined || near === found ? '' : `; did you mean \`${near}\`?`;
}

/** The candidate that a misspelt word was probably meant to be, in any casing; none where all are far off. */
export function nearest<Candidate extends string>(word: string, candidates: readonly Candidate[]): Candidate | undefined {
  if (candidates.length === 0 || word.length > 100) return undefined;
  const lower = word.toLowerCase();
  const lowered = candidates.map((candidate) => candidate.toLowerCase());
  const near = closest(lower, lowered);
  const far = Math.max(2, Math.ceil(near.length / 3));
  return distance(lower, near) <= far ? candidates[lowered.indexOf(near)] : undefined;
}
