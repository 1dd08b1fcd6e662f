// A paragraph has no more marks of emphasis than a parser can resolve in time.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'File',
  summary: 'One paragraph has more than 1,000 runs of `*` and `_`.',
  noun: 'number of `*` and `_` in one paragraph',
  expected: 'at most 1,000',
  mend: 'No prose has that many marks, and they slow every parser down. This is mostly a broken paste: put it in a code fence.',
  wrong: { words: 'A paragraph with 1,001 marks between its letters: `a*b*c*d` and so on.' },
  right: { words: 'The same in a code fence.' },
} as const satisfies Rule;
