// The mark is an SVG drawing of shapes alone.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Site',
  summary: 'The mark can’t be drawn everywhere.',
  noun: 'mark',
  expected: 'an SVG file in `public/`, made of shapes',
  mend: 'The mark stands in tabs, in the header and on the cards that links unfurl to. Cards are drawn where no fonts are, so a letter in the mark is a path, not `<text>`.',
  wrong: { 'public/favicon.svg': ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">', '  <text y="8">P</text>', '</svg>'] },
  right: { 'public/favicon.svg': ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">', '  <path d="M1 8V0h4v4H1" />', '</svg>'] },
} as const satisfies Rule;
