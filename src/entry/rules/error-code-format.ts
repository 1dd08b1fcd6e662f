// Error codes stand in backticks, with commas between them.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Metadata',
  summary: 'Something beside the codes would pass for a code.',
  noun: 'error code',
  expected: 'codes of 1 to 80 characters in backticks, with only commas between them',
  mend: 'A code is written as the error prints it: `` `TS2307` ``, or `` `A`, `B` `` for several. Once one is in backticks, only commas may stand beside it, since any other word would pass for a code: write `` `EACCES`, `13` ``, not `` `EACCES` (13) `` or `` `EACCES` or `13` ``. Leave the line out when there is none.',
  wrong: ['- **Error Code:** `E1` or `E2`'],
  right: ['- **Error Code:** `E1`, `E2`'],
} as const satisfies Rule;
