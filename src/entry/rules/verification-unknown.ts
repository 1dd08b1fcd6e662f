// How an entry came to be trusted is one of four words.
import { quoteAll } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { verifications } from '../schema.ts';

export default {
  severity: 'error',
  about: 'Metadata',
  summary: 'The verification is none of the four that there are.',
  noun: 'verification',
  expected: `one of ${quoteAll(verifications)}`,
  mend: 'How the entry came to be trusted: `ai_generated` (written from sources, not tried by a person), `human_reviewed`, `community_verified` (people reported that it worked), `reproduced` (the error and its fixes were run).',
  wrong: ['- **Verification:** human_review'],
  right: ['- **Verification:** human_reviewed'],
} as const satisfies Rule;
