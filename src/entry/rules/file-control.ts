// Text without control characters, which no reader sees and every terminal obeys.
import type { Rule } from '../rule.ts';

export default {
  severity: 'warning',
  about: 'File',
  summary: 'There is a control character in the text.',
  noun: 'control character',
  expected: 'text without control characters',
  mend: 'Most came along with a copied line, as the colours of a terminal. A page doesn’t show them, and whoever prints the Markdown in a terminal has it obey them. Delete them, or copy the message again from a file.',
  wrong: { words: 'A message with the colours of a terminal, of which `[31mlp0 on fire[0m` is seen.' },
  right: { words: 'The message without them: `lp0 on fire`.' },
} as const satisfies Rule;
