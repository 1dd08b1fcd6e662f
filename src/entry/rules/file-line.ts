// No paragraph has so many marks that a parser loses its way in it.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'File',
  summary: 'One line is long and full of marks.',
  noun: 'number of marks in a paragraph',
  expected: 'fewer of `[`, `]`, `<`, `` ` ``, `|` and the like, or a shorter paragraph',
  mend: 'Where a line has characters beyond ASCII, the time to read it grows with its length times the number of its marks. Some 4,000 marks in 5,000 characters are too many; no prose has them. This is mostly a broken paste: put it in a code fence, or break the line.',
  wrong: { words: 'A line with `é` and 5,000 brackets.' },
  right: { words: 'The same in a code fence.' },
} as const satisfies Rule;
