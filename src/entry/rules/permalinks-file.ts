// `permalinks.json` is a list of links.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Permalinks',
  summary: '`permalinks.json` holds something that is no link.',
  noun: 'line',
  expected:
    '`"<id>": "entry"`, `"<id>#<anchor>": "workaround"`, `"dead end"` or `"version"` under `"published"`, and `"<id>#<former anchor>": "<anchor>"` under `"moved"`',
  mend: 'The file `permalinks.json` is JSON with one link a line, written by `npm run check -- --fix`; only `"moved"` is written by hand. After a merge conflict keep the lines of both sides. A comma too few or too many at the end of a line, and a line that stands twice, do no harm: the next `--fix` puts them and the order right.',
  wrong: {
    'entries/printers/on-fire.md': ['- **ID:** `printers/on-fire`'],
    'permalinks.json': [
      '{',
      '  "published": {',
      '    "printers/on-fire": "entry",',
      '<<<<<<< HEAD',
      '    "printers/on-fire#feed-it-paper": "workaround"',
      '  },',
      '  "moved": {}',
      '}',
    ],
  },
  right: {
    'entries/printers/on-fire.md': ['- **ID:** `printers/on-fire`'],
    'permalinks.json': [
      '{',
      '  "published": {',
      '    "printers/on-fire": "entry",',
      '    "printers/on-fire#feed-it-paper": "workaround"',
      '  },',
      '  "moved": {}',
      '}',
    ],
  },
} as const satisfies Rule;
