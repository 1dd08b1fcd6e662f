// Links stand where a page can show them.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Lists and links',
  summary: 'There is a link in a place that holds words alone.',
  noun: 'link',
  expected: 'words alone in metadata, headings of sections, the head of the version table and its status',
  mend: 'Of a value such as the category, only the words are read, so the address of a link would be lost. Put it under References, or into the text of a section.',
  wrong: ['- **Category:** [fire](https://printers.example/fire)'],
  right: ['- **Category:** fire'],
} as const satisfies Rule;
