// A section is one that the format knows.
import { sections } from '../part-names.ts';
import { quoteAll } from '../quote.ts';
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Sections',
  summary: 'A section that the format does not know.',
  noun: 'section',
  expected: `one of ${quoteAll(Object.keys(sections))}`,
  mend: 'It would never reach the page, so it is refused. Check its spelling, or use `###` headings within Root Cause.',
  wrong: ['## Reference', '', '- [The manual](https://printers.example/manual)'],
  right: ['## References', '', '- [The manual](https://printers.example/manual)'],
} as const satisfies Rule;
