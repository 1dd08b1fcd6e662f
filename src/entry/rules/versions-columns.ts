// The version table has its four columns.
import { versionColumns } from '../part-names.ts';
import { quoteAll } from '../quote.ts';
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Version table',
  summary: 'The table has other columns, or a row has too many.',
  noun: 'columns',
  expected: quoteAll(versionColumns),
  mend: 'The table has exactly four columns in this order, and every row keeps to them. Introduced is the version or day from which the error occurs in the product, Deprecated the one from which the whole row is out of support. Write `—` for what is not known, and `\\|` for a bar within a cell.',
  wrong: ['## Version Compatibility', '', '| Version | Status | Since |', '|---------|--------|-------|', '| lpd 1.0 | active | 1987 |'],
  right: [
    '## Version Compatibility',
    '',
    '| Version | Status | Introduced | Deprecated |',
    '|---------|--------|------------|------------|',
    '| lpd 1.0 | active | 1987 | — |',
  ],
} as const satisfies Rule;
