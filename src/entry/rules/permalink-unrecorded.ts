// New links are recorded, so that they can be watched.
import type { Rule } from '../rule.ts';

export default {
  severity: 'warning',
  about: 'Permalinks',
  summary: 'A link is new, and `permalinks.json` does not have it yet.',
  noun: 'unrecorded link',
  expected: 'every ID and anchor to be in `permalinks.json`',
  mend: 'The entry or some of its items are new. `npm run check -- --fix` records them in `permalinks.json`, beside the folder of entries; from then on a change that breaks a link to them is caught. Commit the file with the entry.',
  wrong: {
    'entries/printers/on-fire.md': ['## Workarounds', '', '1. **Feed it paper** (80% success)'],
    'permalinks.json': [
      '{',
      '  "published": {',
      '    "printers/on-fire": "entry",',
      '    "printers/on-fire#lpd-1-0": "version",',
      '    "printers/on-fire#print-again": "dead end"',
      '  },',
      '  "moved": {}',
      '}',
    ],
  },
  right: {
    'entries/printers/on-fire.md': ['## Workarounds', '', '1. **Feed it paper** (80% success)'],
    'permalinks.json': [
      '{',
      '  "published": {',
      '    "printers/on-fire": "entry",',
      '    "printers/on-fire#feed-it-paper": "workaround",',
      '    "printers/on-fire#lpd-1-0": "version",',
      '    "printers/on-fire#print-again": "dead end"',
      '  },',
      '  "moved": {}',
      '}',
    ],
  },
} as const satisfies Rule;
