// The longest run of words that a line and a phrase share word for word: chance likeness seldom has a long one.
import type { Role, Word } from '../words.ts';

/** What a word adds to a run: small words count too, as their order is what chance doesn't give. */
const weights: Record<Role, number> = { word: 1, stop: 0.4, generic: 0.4, quoted: 0.8, aside: 0.8, path: 0.2, number: 0.3 };

export interface Run {
  /** Weight of the run's words. */
  weight: number;
  /** Its share of the phrase, 0..1. */
  share: number;
}

/** Finds the heaviest run: longest common substring over words, in the product of both lengths. */
export function longestRun(line: readonly Word[], phrase: readonly Word[]): Run {
  let best = 0;
  let above = new Float64Array(line.length + 1);
  for (const { term, role } of phrase) {
    const row = new Float64Array(line.length + 1);
    line.forEach((word, i) => {
      if (word.term !== term) return;
      row[i + 1] = above[i]! + weights[role];
      if (row[i + 1]! > best) best = row[i + 1]!;
    });
    above = row;
  }
  const whole = phrase.reduce((sum, { role }) => sum + weights[role], 0);
  return { weight: best, share: best / Math.max(whole, 1e-9) };
}
