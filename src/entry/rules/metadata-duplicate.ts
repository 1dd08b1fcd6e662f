// A label of metadata stands once.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Metadata',
  summary: 'A label stands twice.',
  noun: 'second',
  expected: 'each label once',
  mend: 'Nobody can tell which one counts. Remove one. Several codes or aliases go on one line, with commas between them.',
  wrong: ['- **Error Code:** `E1`', '- **Error Code:** `E2`'],
  right: ['- **Error Code:** `E1`, `E2`'],
} as const satisfies Rule;
