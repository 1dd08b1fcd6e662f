// A code fence states a language that can be coloured.
import { languages } from '../languages.ts';
import { quoteAll } from '../quote.ts';
import type { Rule } from '../rule.ts';

export default {
  severity: 'warning',
  about: 'Lists and links',
  summary: 'The site can’t colour code in that language.',
  noun: 'language',
  expected: 'one that the site can highlight, or `text`',
  mend: `The code is shown, but without colours. Known are ${quoteAll(languages)}.`,
  wrong: ['## Root Cause', '', '```typescirpt', 'print();', '```'],
  right: ['## Root Cause', '', '```typescript', 'print();', '```'],
} as const satisfies Rule;
