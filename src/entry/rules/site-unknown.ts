// `site.json` has only names that something reads, each once.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Site',
  summary: 'A name in `site.json` that nothing reads, or that stands twice.',
  noun: 'name',
  expected: 'a name that `site.json` can have',
  mend: 'A name that nothing reads would be dropped without a word, so it is refused. Check its spelling.',
  wrong: { 'site.json': ['{', '  "name": "Printer errors",', '  "tagline": "What to do when it burns",', '  "langauge": "en"', '}'] },
  right: { 'site.json': ['{', '  "name": "Printer errors",', '  "tagline": "What to do when it burns",', '  "language": "en"', '}'] },
} as const satisfies Rule;
