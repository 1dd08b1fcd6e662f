// No domain takes an address of the site’s own pages.
import { reservedDomains } from '../id.ts';
import { quoteAll } from '../quote.ts';
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Metadata',
  summary: 'The site needs that domain for pages of its own.',
  noun: 'domain',
  expected: 'a name that the site does not use for its own pages',
  mend: `The site's own pages live under ${quoteAll(reservedDomains)}. A domain of that name would hide them. Choose another, such as \`search-engines\` for \`search\`.`,
  wrong: ['- **ID:** `search/index-on-fire`', '- **Domain:** search'],
  right: ['- **ID:** `search-engines/index-on-fire`', '- **Domain:** search-engines'],
} as const satisfies Rule;
