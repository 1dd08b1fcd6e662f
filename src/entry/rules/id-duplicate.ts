// No two entries have the same ID.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Other entries',
  summary: 'Another entry has the same ID.',
  noun: 'ID',
  expected: 'an ID that no other entry has, in any casing',
  mend: 'Two files claim the same ID, perhaps with different casing, which some file systems and hosts can’t tell apart. Rename one.',
  wrong: { 'old/printers/on-fire.md': ['- **ID:** `printers/on-fire`'], 'new/printers/on-fire.md': ['- **ID:** `printers/on-fire`'] },
  right: { 'old/printers/on-fire.md': ['- **ID:** `printers/on-fire`'], 'new/printers/smokes.md': ['- **ID:** `printers/smokes`'] },
} as const satisfies Rule;
