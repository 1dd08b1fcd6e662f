// An entry has a title.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Title',
  summary: 'The entry has no title.',
  noun: 'title',
  expected: 'one heading `# <the error as people see it>`',
  mend: 'The first line is the title: the error as a person would see it or paste it, after a single `#`.',
  wrong: [
    '#',
    '',
    '- **ID:** `printers/on-fire`',
    '- **Domain:** printers',
    '- **Category:** fire',
    '- **Verification:** human_reviewed',
    '- **Fix Rate:** 80%',
  ],
  right: [
    '# The printer is on fire',
    '',
    '- **ID:** `printers/on-fire`',
    '- **Domain:** printers',
    '- **Category:** fire',
    '- **Verification:** human_reviewed',
    '- **Fix Rate:** 80%',
  ],
} as const satisfies Rule;
