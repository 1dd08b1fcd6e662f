// A rate is a share: from 0 to 100 percent.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Workarounds and dead ends',
  summary: 'A rate is below 0% or above 100%.',
  noun: 'rate',
  expected: 'a number from 0 to 100 with `%`',
  mend: 'A rate is a share of people, from `0%` to `100%`: of all who meet the error for a fix rate and a workaround, of those who try it for a dead end.',
  wrong: ['## Dead Ends', '', '- **Print again** — The queue only grows. (120% fail)'],
  right: ['## Dead Ends', '', '- **Print again** — The queue only grows. (95% fail)'],
} as const satisfies Rule;
