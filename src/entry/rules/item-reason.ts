// A dead end says why it fails.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Workarounds and dead ends',
  summary: 'A dead end does not say why it fails.',
  noun: 'dead end',
  expected: '`**action** — why it fails (<0..100>% fail)`',
  mend: 'A dead end without its reason is only a claim. After the action come a dash and why it does not help.',
  wrong: ['## Dead Ends', '', '- **Print again** (95% fail)'],
  right: ['## Dead Ends', '', '- **Print again** — The queue only grows. (95% fail)'],
} as const satisfies Rule;
