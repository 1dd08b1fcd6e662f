// A section stands once.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Sections',
  summary: 'The same section stands twice.',
  noun: 'second section',
  expected: 'each section once',
  mend: 'Join the two.',
  wrong: ['## Root Cause', '', 'The spooler lost its paper.', '', '## Root Cause', '', 'Nobody looked.'],
  right: ['## Root Cause', '', 'The spooler lost its paper.', '', 'Nobody looked.'],
} as const satisfies Rule;
