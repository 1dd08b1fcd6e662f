// A domain is written in plain lower-case words.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Metadata',
  summary: 'The domain is not made of plain lower-case words.',
  noun: 'domain',
  expected: 'lower-case letters, digits and single hyphens',
  mend: 'A domain is the first part of the ID and the first part of the URL: `postgresql`, `github-actions`.',
  wrong: ['- **Domain:** Printers'],
  right: ['- **Domain:** printers'],
} as const satisfies Rule;
