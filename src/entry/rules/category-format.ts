// A category is written in plain lower-case words.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Metadata',
  summary: 'The category is not made of lower-case words.',
  noun: 'category',
  expected: 'lower-case words joined by `_` or `-`',
  mend: 'A category groups the entries of a domain, such as `protocol_error` or `module_resolution`. Use one that the domain has before you make a new one.',
  wrong: ['- **Category:** Paper Jam'],
  right: ['- **Category:** paper_jam'],
} as const satisfies Rule;
