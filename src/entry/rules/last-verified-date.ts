// The day of the last look at the facts is a real day.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Metadata',
  summary: 'The day is none, or is written in another way.',
  noun: 'date',
  expected: 'a day that exists, written `YYYY-MM-DD`',
  mend: 'The day on which somebody last held the entry against the facts, or with `ai_generated` the day of its facts; not the day of a build or of a typo fix.',
  wrong: ['- **Last Verified:** 2026-02-30'],
  right: ['- **Last Verified:** 2026-02-28'],
} as const satisfies Rule;
