// A code fence states a language and nothing else.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Lists and links',
  summary: 'More than a language stands behind an opening fence.',
  noun: 'text after the language of a fence',
  expected: 'only a language, such as ` ```bash `',
  mend: 'After the opening fence stands the language and nothing else; more would not be shown.',
  wrong: ['## Root Cause', '', '```bash title="queue"', 'lpq', '```'],
  right: ['## Root Cause', '', 'The queue:', '', '```bash', 'lpq', '```'],
} as const satisfies Rule;
