// A link carries its own address; definitions and footnotes are refused.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Lists and links',
  summary: 'An address stands apart from its link.',
  noun: 'link definition or footnote',
  expected: 'the address in the text, `[title](https://…)`',
  mend: 'Fields of an entry travel one by one, to pages, feeds and data, so a link has to carry its own address.',
  wrong: ['## Root Cause', '', 'See [the manual][1].', '', '[1]: https://printers.example/manual'],
  right: ['## Root Cause', '', 'See [the manual](https://printers.example/manual).'],
} as const satisfies Rule;
