// A section holds something.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Sections',
  summary: 'There is nothing under the heading of a section.',
  noun: 'section',
  expected: 'content under its heading',
  mend: 'A heading with nothing under it promises something that is not there. Fill the section, or remove an optional one.',
  wrong: ['## References'],
  right: ['## References', '', '- [The manual](https://printers.example/manual)'],
} as const satisfies Rule;
