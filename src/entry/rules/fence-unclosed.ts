// A code fence is closed.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Lists and links',
  summary: 'A code fence is never closed.',
  noun: 'open code fence',
  expected: 'a closing fence of the same length and indent',
  mend: 'A fence that is never closed swallows everything after it.',
  wrong: ['## Error Messages', '', '```text', 'lp0 on fire'],
  right: ['## Error Messages', '', '```text', 'lp0 on fire', '```'],
} as const satisfies Rule;
