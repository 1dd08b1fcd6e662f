// Both parts of an ID fit into the name of a file.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Metadata',
  summary: 'A part of the ID is too long for the name of a file.',
  noun: 'ID',
  expected: 'at most 200 characters before its slash and behind it',
  mend: 'Files and folders on the site have the name of the ID, and file systems take 255 bytes with the ending. Say less: the title has room for all of it.',
  wrong: ['- **ID:** `printers/on-fire`', `- **Aliases:** \`printers/on-${'very-'.repeat(40)}hot-fire\``],
  right: ['- **ID:** `printers/on-fire`', '- **Aliases:** `printers/on-very-hot-fire`'],
} as const satisfies Rule;
