// Related entries are a list of IDs in backticks.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Lists and links',
  summary: 'An item of Related does not begin with an ID in backticks.',
  noun: 'related entry',
  expected: '`` - `<domain>/<slug>` — how it differs ``',
  mend: 'Related is a list of IDs in backticks, each with how that error differs from this one.',
  wrong: { 'printers/on-fire.md': ['## Related', '', '- The printer that smokes'], 'printers/smokes.md': ['- **ID:** `printers/smokes`'] },
  right: {
    'printers/on-fire.md': ['## Related', '', '- `printers/smokes` — nothing burns yet'],
    'printers/smokes.md': ['- **ID:** `printers/smokes`'],
  },
} as const satisfies Rule;
