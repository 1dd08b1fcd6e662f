// Everything below the title stands in the metadata or in a section.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Sections',
  summary: 'Something stands where no reader would see it.',
  noun: 'content',
  expected: 'title, then the metadata list, then sections that begin with `##`',
  mend: 'Text before the title or between the metadata and the first section belongs nowhere, so no reader would see it. Move it to Root Cause.',
  wrong: ['- **Fix Rate:** 80%', '', 'Read this before you call anybody.'],
  right: ['- **Fix Rate:** 80%', '', '## Root Cause', '', 'Read this before you call anybody.'],
} as const satisfies Rule;
