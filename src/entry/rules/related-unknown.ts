// Related entries exist.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Other entries',
  summary: 'A related entry does not exist, or is the entry itself.',
  noun: 'related entry',
  expected: 'the ID of another entry',
  mend: 'Check the ID against the path of the other entry’s file.',
  wrong: {
    'printers/on-fire.md': ['## Related', '', '- `printers/smoke` — nothing burns yet'],
    'printers/smokes.md': ['- **ID:** `printers/smokes`'],
  },
  right: {
    'printers/on-fire.md': ['## Related', '', '- `printers/smokes` — nothing burns yet'],
    'printers/smokes.md': ['- **ID:** `printers/smokes`'],
  },
} as const satisfies Rule;
