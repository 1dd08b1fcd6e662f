// References are a list of links.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Lists and links',
  summary: 'An item of References is no link.',
  noun: 'reference',
  expected: '`- [title](https://…)`, perhaps with ` — what it says` after it',
  mend: 'References is a list of links, so that a reader can check the entry against its sources.',
  wrong: ['## References', '', '- The manual, page 9'],
  right: ['## References', '', '- [The manual](https://printers.example/manual) — page 9'],
} as const satisfies Rule;
