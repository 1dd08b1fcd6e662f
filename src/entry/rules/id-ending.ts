// An ID does not end like a file that lies beside its page.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Metadata',
  summary: 'The ID ends like a file.',
  noun: 'ID',
  expected: 'one that does not end like a file, in `.json`, `.md`, `.xml`, `.html` or `/index`',
  mend: 'Beside the page of `npm/missing-package` lie the files `npm/missing-package.json` and `npm/missing-package.md`, so no page can have such a name; `npm/index` would be the page of `npm/` itself. Write a hyphen for the dot: `npm/missing-package-json`.',
  wrong: ['- **ID:** `printers/lost-settings.json`'],
  right: ['- **ID:** `printers/lost-settings-json`'],
} as const satisfies Rule;
