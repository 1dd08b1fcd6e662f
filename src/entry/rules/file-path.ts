// An entry lies at `<domain>/<slug>.md`: one folder deep, and never `.mdx`, which is code that runs.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'File',
  summary: 'The path is not that of an entry.',
  noun: 'path',
  expected: '`<domain>/<slug>.md`',
  mend: 'The path of a file is the identity of its entry and its URL, so every entry lies exactly one folder deep: `content/entries/git/push-rejected.md`. Entries are `.md`, never `.mdx`: MDX is code that would run when the site is built.',
  wrong: { 'printers/on-fire.mdx': ['- **ID:** `printers/on-fire`'] },
  right: { 'printers/on-fire.md': ['- **ID:** `printers/on-fire`'] },
} as const satisfies Rule;
