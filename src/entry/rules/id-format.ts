// A valid entry ID: `<domain>/<slug>` in plain lower-case words.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Metadata',
  summary: 'The ID is not made of plain lower-case words.',
  noun: 'ID',
  expected: '`<domain>/<slug>` in lower-case letters, digits and single hyphens',
  mend: 'An ID becomes a URL that people link to for years, so it is kept plain: `git/push-rejected-non-fast-forward`. A slug may also hold dots, as in `nextjs/upgrade-14.2`.',
  wrong: ['- **ID:** `printers/On_Fire`'],
  right: ['- **ID:** `printers/on-fire`'],
} as const satisfies Rule;
