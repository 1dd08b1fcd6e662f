// Every workaround, every dead end and the entry as a whole state a rate.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Workarounds and dead ends',
  summary: 'A rate is not there.',
  noun: 'rate',
  expected: '`(<0..100>% success)` after a workaround, `(<0..100>% fail)` after a dead end',
  mend: 'Every workaround ends with the share of all who meet the error for whom it works, every dead end with the share of those who try it for whom it fails: `1. **Restart the daemon** (40% success)`. With a dead end, the rate ends its first paragraph.',
  wrong: ['## Workarounds', '', '1. **Feed it paper**'],
  right: ['## Workarounds', '', '1. **Feed it paper** (80% success)'],
} as const satisfies Rule;
