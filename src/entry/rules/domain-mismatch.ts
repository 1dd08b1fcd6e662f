// The domain is the first part of the ID.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Metadata',
  summary: 'The domain is not the one that the ID says.',
  noun: 'domain',
  expected: 'the part of the ID before its slash',
  mend: 'The domain is stated twice, in the ID and on its own line, and the two must agree.',
  wrong: ['- **ID:** `printers/on-fire`', '- **Domain:** spoolers'],
  right: ['- **ID:** `printers/on-fire`', '- **Domain:** printers'],
} as const satisfies Rule;
