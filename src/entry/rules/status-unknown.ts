// What a version has to do with the error is one of five words.
import { quoteAll } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { statuses } from '../schema.ts';

export default {
  severity: 'error',
  about: 'Version table',
  summary: 'The status is none of the five that there are.',
  noun: 'status',
  expected: `one of ${quoteAll(statuses)}`,
  mend: '`active`: hits this version. `deprecated`: hits it, and the version is out of support. `fixed`: no longer hits it. `unaffected`: never did. `unknown`: nobody has looked.',
  wrong: [
    '## Version Compatibility',
    '',
    '| Version | Status | Introduced | Deprecated |',
    '|---------|--------|------------|------------|',
    '| lpd 1.0 | broken | — | — |',
  ],
  right: [
    '## Version Compatibility',
    '',
    '| Version | Status | Introduced | Deprecated |',
    '|---------|--------|------------|------------|',
    '| lpd 1.0 | active | — | — |',
  ],
} as const satisfies Rule;
