// An entry file can be opened and read.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'File',
  summary: 'A file, or a folder of files, can’t be opened.',
  noun: 'file that can’t be read',
  expected: 'a readable file',
  mend: 'An entry is never left out in silence, so the run fails. Check the permissions of the file, and that it is a file: no folder, pipe or device, and no link that leads nowhere or out of the content root.',
  wrong: { words: 'A link `printers/on-fire.md` that leads nowhere, or a file that only its owner may read.' },
  right: { words: 'A file `printers/on-fire.md` that whoever runs the check may read.' },
} as const satisfies Rule;
