// Every workaround and dead end begins with its action in bold.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Workarounds and dead ends',
  summary: 'An item does not begin with its action in bold.',
  noun: 'item',
  expected: '`**action**` in bold at its start',
  mend: 'An item begins with what to do, or what people try, in bold. Links to the item are made from these words.',
  wrong: ['## Workarounds', '', '1. Feed it paper (80% success)'],
  right: ['## Workarounds', '', '1. **Feed it paper** (80% success)'],
} as const satisfies Rule;
