// The first line of a workaround is its action and its rate.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Workarounds and dead ends',
  summary: 'Something stands between the action of a workaround and its rate.',
  noun: 'text',
  expected: 'nothing but a rate after the action; explanations go in a paragraph of their own, indented under it',
  mend: 'The line of a workaround is its action and its rate. What else there is to say comes below it as an indented paragraph.',
  wrong: ['## Workarounds', '', '1. **Feed it paper** of the right size (80% success)'],
  right: ['## Workarounds', '', '1. **Feed it paper** (80% success)', '', '   It must be of the right size.'],
} as const satisfies Rule;
