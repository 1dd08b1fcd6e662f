// The metadata that every entry needs is there.
import { metadata, requiredMetadata, type MetadataLabel } from '../part-names.ts';
import { quoteAll } from '../quote.ts';
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Metadata',
  summary: 'A line of metadata that every entry needs is not there.',
  noun: 'metadata',
  expected: `a list with ${quoteAll(requiredMetadata)} under the title`,
  mend: `Under the title stands a list of \`- **Label:** value\`. ${quoteAll(requiredMetadata)} must be there; ${quoteAll(Object.keys(metadata).filter((label) => !requiredMetadata.includes(label as MetadataLabel)))} may.`,
  wrong: [
    '# The printer is on fire',
    '',
    '- **ID:** `printers/on-fire`',
    '- **Domain:** printers',
    '- **Verification:** human_reviewed',
    '- **Fix Rate:** 80%',
  ],
  right: [
    '# The printer is on fire',
    '',
    '- **ID:** `printers/on-fire`',
    '- **Domain:** printers',
    '- **Category:** fire',
    '- **Verification:** human_reviewed',
    '- **Fix Rate:** 80%',
  ],
} as const satisfies Rule;
