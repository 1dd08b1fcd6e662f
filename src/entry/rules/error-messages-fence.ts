// Error messages stand in code fences, as they were printed.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Lists and links',
  summary: 'Something under Error Messages stands in no fence.',
  noun: 'content',
  expected: 'each message in a code fence of its own',
  mend: 'Error Messages holds messages as printed, one in a fence, with variable parts written `<like this>`. What there is to say about them belongs in Root Cause.',
  wrong: ['## Error Messages', '', 'lp0 on fire'],
  right: ['## Error Messages', '', '```text', 'lp0 on fire', '```'],
} as const satisfies Rule;
