// The accent colours can be read on the paper that they stand on.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Site',
  summary: 'An accent colour is hard to read on its paper.',
  noun: 'colour',
  expected: 'a contrast of at least 4.5:1 with the paper',
  mend: 'Links and rates are written in the accent colour, so it must be readable on light and on dark paper (WCAG 2.2, 1.4.3). Make the light one darker, or the dark one lighter.',
  wrong: {
    'site.json': [
      '{',
      '  "name": "Printer errors",',
      '  "tagline": "What to do when it burns",',
      '  "accent": { "light": "#ffcc00", "dark": "#ffcc00" }',
      '}',
    ],
  },
  right: {
    'site.json': [
      '{',
      '  "name": "Printer errors",',
      '  "tagline": "What to do when it burns",',
      '  "accent": { "light": "#7a5200", "dark": "#ffcc00" }',
      '}',
    ],
  },
} as const satisfies Rule;
