// An entry file is text in UTF-8.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'File',
  summary: 'Some bytes of the file are not UTF-8.',
  noun: 'bytes',
  expected: 'text in UTF-8',
  mend: 'Letters would be lost. Save the file again as UTF-8; a byte order mark does no harm.',
  wrong: { words: 'The byte `E9`: an é as Latin-1 writes it.' },
  right: { words: 'The bytes `C3 A9`: an é as UTF-8 writes it.' },
} as const satisfies Rule;
