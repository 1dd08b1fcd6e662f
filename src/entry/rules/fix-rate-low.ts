// The workarounds of an entry together help at least as many people as the best of them alone.
import type { Rule } from '../rule.ts';

export default {
  severity: 'warning',
  about: 'Workarounds and dead ends',
  summary: 'The fix rate is below the rate of the best workaround.',
  noun: 'fix rate',
  expected: 'at least the rate of the best workaround',
  mend: 'The fix rate is the share of people whom at least one of the workarounds helps, so it can’t be below what the best of them does alone. Raise it, or lower the rate of the workaround.',
  wrong: ['- **Fix Rate:** 60%', '', '## Workarounds', '', '1. **Feed it paper** (80% success)'],
  right: ['- **Fix Rate:** 85%', '', '## Workarounds', '', '1. **Feed it paper** (80% success)'],
} as const satisfies Rule;
