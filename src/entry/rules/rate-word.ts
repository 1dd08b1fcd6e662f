// A rate says which way it counts: `success` or `fail`.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Workarounds and dead ends',
  summary: 'The word of a rate is not the one of its section.',
  noun: 'word in a rate',
  expected: '`success` after a workaround, `fail` after a dead end',
  mend: 'The word says which way the rate counts: `(85% success)` after a workaround, `(90% fail)` after a dead end.',
  wrong: ['## Workarounds', '', '1. **Feed it paper** (80% fail)'],
  right: ['## Workarounds', '', '1. **Feed it paper** (80% success)'],
} as const satisfies Rule;
