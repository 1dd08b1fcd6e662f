// A line of metadata is `- **Label:** value`.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Metadata',
  summary: 'A line under the title is no `- **Label:** value`.',
  noun: 'metadata',
  expected: '`- **Label:** value` on one line',
  mend: 'Each line of metadata is a list item with a bold label, a colon, and a value: `- **Category:** protocol_error`. Several aliases stand in backticks with only commas between them: `` - **Aliases:** `git/old`, `git/older` ``.',
  wrong: ['- Error Code: `E1`'],
  right: ['- **Error Code:** `E1`'],
} as const satisfies Rule;
