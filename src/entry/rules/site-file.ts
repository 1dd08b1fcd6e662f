// `site.json` is there, and is strict JSON.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Site',
  summary: '`site.json` is not there, or is no JSON.',
  noun: 'file',
  expected: '`site.json` in the content root: JSON with the name, the tagline and the links of the site',
  mend: 'Everything that a team says of its site stands in `site.json`, which is strict JSON: names and texts in double quotes, a comma between two members and none behind the last, no comments.',
  wrong: { 'site.json': ['{', '  "name": "Printer errors"', '  "tagline": "What to do when it burns"', '}'] },
  right: { 'site.json': ['{', '  "name": "Printer errors",', '  "tagline": "What to do when it burns"', '}'] },
} as const satisfies Rule;
