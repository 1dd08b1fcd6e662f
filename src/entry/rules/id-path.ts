// An ID is what the path of its file says.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Metadata',
  summary: 'The ID is not the one that the path of the file gives.',
  noun: 'ID',
  expected: 'the ID that the path of the file gives',
  mend: 'The path is the identity: `git/push-rejected.md` holds `git/push-rejected`. Correct the line, or rename the file; after a rename, add the former ID to `Aliases` so that old links still work.',
  wrong: { 'printers/on-fire.md': ['- **ID:** `printers/burning`'] },
  right: { 'printers/on-fire.md': ['- **ID:** `printers/on-fire`'] },
} as const satisfies Rule;
