// Two messages, for the tests of each way to report them.
import type { ReportedMessage } from '../../../src/corpus/report/messages.ts';

export const error: ReportedMessage = {
  path: 'git/a.md',
  line: 3,
  column: 4,
  severity: 'error',
  reason: 'Unexpected `|`, expected `*`',
  rule: 'title-missing',
  url: 'https://kb.example/rules/#title-missing',
};

export const warning: ReportedMessage = {
  path: 'git/b.md',
  line: 5,
  column: 1,
  severity: 'warning',
  reason: 'Missing reason, expected one',
  rule: 'fence-language',
  url: 'https://kb.example/rules/#fence-language',
};
