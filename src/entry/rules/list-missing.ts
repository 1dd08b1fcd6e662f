// Workarounds and dead ends are lists.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Workarounds and dead ends',
  summary: 'Something in the section belongs to no item of its list.',
  noun: 'content',
  expected: 'a list',
  mend: 'Workarounds are a numbered list, best first; dead ends a list with `-`. Code and paragraphs that belong to an item are indented under it, by three blanks for a numbered item and two for a dash; otherwise Markdown ends the list there.',
  wrong: ['## Workarounds', '', '1. **Feed it paper** (80% success)', '', '```bash', 'lp --feed', '```'],
  right: ['## Workarounds', '', '1. **Feed it paper** (80% success)', '', '   ```bash', '   lp --feed', '   ```'],
} as const satisfies Rule;
