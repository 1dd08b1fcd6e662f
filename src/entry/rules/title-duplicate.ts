// An entry has one title.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Title',
  summary: 'A second heading with one `#`.',
  noun: 'second title',
  expected: 'one title, and sections that begin with `##`',
  mend: 'A file is one error and has one `#` heading. Make a section of the second one with `##`, or move it to an entry of its own.',
  wrong: ['## Root Cause', '', '# Where it burns', '', 'The spooler lost its paper.'],
  right: ['## Root Cause', '', '### Where it burns', '', 'The spooler lost its paper.'],
} as const satisfies Rule;
