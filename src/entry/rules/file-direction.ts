// Text that is read in the order that it has.
import type { Rule } from '../rule.ts';

export default {
  severity: 'warning',
  about: 'File',
  summary: 'A hidden character turns the text behind it around.',
  noun: 'character',
  expected: 'text without U+202A to U+202E, which show what follows in another order',
  mend: 'With such a character, code that a reader sees is not the code that the reader copies. Delete it. Words from right to left need none; where they stand beside words from left to right and get mixed up, put them between the isolates U+2067 and U+2069.',
  wrong: ['## Symptoms', '', '- the printer prints &#x202e;erif&#x202c;'],
  right: ['## Symptoms', '', '- the printer prints fire'],
} as const satisfies Rule;
