// Links lead to the web or to a mailbox: `javascript:` and all other addresses are refused.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Lists and links',
  summary: 'A link leads neither to the web nor to a mailbox.',
  noun: 'link',
  expected: 'an address with `http`, `https` or `mailto`',
  mend: 'Links lead to the web or to a mailbox, and nothing else runs from a page. To point at another entry, list it under Related. To show an address as text, put it in backticks.',
  wrong: ['## Root Cause', '', '[Put it out](javascript:extinguish())'],
  right: ['## Root Cause', '', '[Put it out](https://printers.example/extinguish)'],
} as const satisfies Rule;
