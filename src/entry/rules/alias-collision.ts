// A former ID belongs to one entry, and is the ID of none.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Other entries',
  summary: 'An alias is the ID of an entry, or an alias of another.',
  noun: 'alias',
  expected: 'a former ID that no entry has or claims',
  mend: 'An alias redirects to its entry, so it can’t be the ID of an entry, nor the alias of two.',
  wrong: {
    'printers/on-fire.md': ['- **ID:** `printers/on-fire`'],
    'printers/smokes.md': ['- **ID:** `printers/smokes`', '- **Aliases:** `printers/on-fire`'],
  },
  right: {
    'printers/on-fire.md': ['- **ID:** `printers/on-fire`'],
    'printers/smokes.md': ['- **ID:** `printers/smokes`', '- **Aliases:** `printers/smoking`'],
  },
} as const satisfies Rule;
