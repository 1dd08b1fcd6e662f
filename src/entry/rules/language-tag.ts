// The language of an entry is a tag that browsers and screen readers know.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Metadata',
  summary: 'The language is no language tag.',
  noun: 'language',
  expected: 'a language tag, such as `de` or `pt-BR`',
  mend: 'The language of the entry’s text, as a tag of BCP 47, where it is another than the site’s. Screen readers choose their voice by it.',
  wrong: ['- **Language:** German'],
  right: ['- **Language:** de'],
} as const satisfies Rule;
