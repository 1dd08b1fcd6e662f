// Quotes and lists are nested no deeper than a parser can read in time.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'File',
  summary: 'Quotes or lists are nested too deep.',
  noun: 'nesting',
  expected: 'at most 32 quotes, lists or other marks in one another',
  mend: 'Nobody could read that. This is mostly a broken paste: put it in a code fence.',
  wrong: ['## Root Cause', '', '>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> The spooler lost its paper.'],
  right: ['## Root Cause', '', '```text', '>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> The spooler lost its paper.', '```'],
} as const satisfies Rule;
