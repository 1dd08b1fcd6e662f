// Metadata has labels that the format knows.
import { metadata } from '../part-names.ts';
import { quoteAll } from '../quote.ts';
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Metadata',
  summary: 'A label that the format does not know.',
  noun: 'metadata',
  expected: `one of ${quoteAll(Object.keys(metadata))}`,
  mend: 'It would be dropped without a word, so it is refused. Check its spelling, or move the fact to a section.',
  wrong: ['- **Error Cod:** `E1`'],
  right: ['- **Error Code:** `E1`'],
} as const satisfies Rule;
