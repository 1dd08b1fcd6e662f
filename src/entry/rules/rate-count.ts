// A rate with a count is the share that the count gives.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Workarounds and dead ends',
  summary: 'A count is none, or the rate before it is another.',
  noun: 'count',
  expected: 'people counted after the word, such as `9 of 11`',
  mend: 'Where people were counted, their number stands behind the word: `(82% success, 9 of 11)`. The rate is that share, rounded to as many digits as you like. Leave the count out where nobody counted.',
  wrong: ['## Workarounds', '', '1. **Feed it paper** (80% success, 9 of 11)'],
  right: ['## Workarounds', '', '1. **Feed it paper** (82% success, 9 of 11)'],
} as const satisfies Rule;
