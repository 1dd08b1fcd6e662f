// A value of `site.json` is what its name calls for.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Site',
  summary: 'A value in `site.json` is not there, or not what its name calls for.',
  noun: 'value',
  expected: 'what the schema of `site.json` says',
  mend: 'With `"$schema"` set, an editor shows what each value may be and marks one that can’t.',
  wrong: {
    'site.json': [
      '{',
      '  "name": "Printer errors",',
      '  "tagline": "What to do when it burns",',
      '  "repository": { "url": "github.com/printers/errors" }',
      '}',
    ],
  },
  right: {
    'site.json': [
      '{',
      '  "name": "Printer errors",',
      '  "tagline": "What to do when it burns",',
      '  "repository": { "url": "https://github.com/printers/errors" }',
      '}',
    ],
  },
} as const satisfies Rule;
