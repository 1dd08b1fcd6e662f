// A code fence is closed.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Lists and links',
  summary: 'A code fence is never closed.',
  noun: 'open code fence',
  expected: 'a closing fence of the same length and indent',
  mend: 'It swallows everything after it. Close it with as many marks as it opens with, indented by as much.',
  wrong: ['## Error Messages', '', '```text', 'lp0 on fire'],
  right: ['## Error Messages', '', '```text', 'lp0 on fire', '```'],
} as const satisfies Rule;
