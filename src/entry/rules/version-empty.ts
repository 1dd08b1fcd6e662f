// Every row of the version table names a product.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Version table',
  summary: 'A row does not say what it is about.',
  noun: 'version',
  expected: 'a product and perhaps a version or range, such as `Node.js >=18`',
  mend: 'Name the product, and its version or range where only some are hit.',
  wrong: [
    '## Version Compatibility',
    '',
    '| Version | Status | Introduced | Deprecated |',
    '|---------|--------|------------|------------|',
    '| — | active | — | — |',
  ],
  right: [
    '## Version Compatibility',
    '',
    '| Version | Status | Introduced | Deprecated |',
    '|---------|--------|------------|------------|',
    '| lpd 1.0 | active | — | — |',
  ],
} as const satisfies Rule;
