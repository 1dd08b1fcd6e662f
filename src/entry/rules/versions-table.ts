// Version Compatibility is one table.
import { versionColumns } from '../part-names.ts';
import { quoteAll } from '../quote.ts';
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Version table',
  summary: 'Version Compatibility holds something besides its table.',
  noun: 'content',
  expected: `one table with the columns ${quoteAll(versionColumns)}`,
  mend: 'Version Compatibility holds one table and nothing else: `| Version | Status | Introduced | Deprecated |`. Remarks on versions belong in Root Cause.',
  wrong: [
    '## Version Compatibility',
    '',
    '| Version | Status | Introduced | Deprecated |',
    '|---------|--------|------------|------------|',
    '| lpd 1.0 | active | — | — |',
    '',
    'Older ones were never tried.',
  ],
  right: [
    '## Version Compatibility',
    '',
    '| Version | Status | Introduced | Deprecated |',
    '|---------|--------|------------|------------|',
    '| lpd 1.0 | active | — | — |',
    '| lpd <1.0 | unknown | — | — |',
  ],
} as const satisfies Rule;
