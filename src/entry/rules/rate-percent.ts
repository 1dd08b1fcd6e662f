// A rate is a number in percent.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Workarounds and dead ends',
  summary: 'A rate is no number with a percent sign.',
  noun: 'rate',
  expected: 'a number with `%`, such as `85%`',
  mend: 'A rate is written in percent, with its sign: `85%`, not `85`, `0.85` or `high`.',
  wrong: ['- **Fix Rate:** 0.8'],
  right: ['- **Fix Rate:** 80%'],
} as const satisfies Rule;
