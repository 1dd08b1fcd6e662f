// Every link that was ever published still leads somewhere.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Permalinks',
  summary: 'A published link leads nowhere any more.',
  noun: 'lost link',
  expected: 'every link that was ever published to lead somewhere',
  mend: 'Somebody may have put the link into a ticket, a runbook or a commit. After a rename, add the former ID to `Aliases`. An entry whose error is gone is not deleted: mark its versions as `fixed`, or add its ID to the `Aliases` of the entry that took its place. After an action or a version is reworded, say what took its place under `"moved"` in `permalinks.json`: `"git/push-rejected#pull": "pull-then-push"`, or the section that it stood in, such as `"workarounds"`. A line under `"published"` is removed only for what should never have been published.',
  wrong: {
    'entries/printers/on-fire.md': ['## Workarounds', '', '1. **Feed it dry paper** (80% success)'],
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
  right: {
    'entries/printers/on-fire.md': ['## Workarounds', '', '1. **Feed it dry paper** (80% success)'],
    'permalinks.json': [
      '{',
      '  "published": {',
      '    "printers/on-fire": "entry",',
      '    "printers/on-fire#feed-it-paper": "workaround"',
      '  },',
      '  "moved": {',
      '    "printers/on-fire#feed-it-paper": "feed-it-dry-paper"',
      '  }',
      '}',
    ],
  },
} as const satisfies Rule;
