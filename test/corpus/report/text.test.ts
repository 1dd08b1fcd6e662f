import { expect, test } from 'vitest';
import { formatSummary, formatText } from '../../../src/corpus/report/text.ts';
import { error, warning } from './messages.ts';

test('the report for people has one line a message, whatever the name of a file holds', () => {
  expect(formatText([error, { ...warning, path: 'a\n::stop-commands::b\u001B[2J.md' }])).toBe(
    'git/a.md:3:4: error: Unexpected `|`, expected `*` (title-missing)\n' +
      'a\\u000a::stop-commands::b\\u001b[2J.md:5:1: warning: Missing reason, expected one (fence-language)',
  );
  expect(formatText([])).toBe('');
});

test('its summary names each rule once', () => {
  expect(formatSummary([error, warning, error], 2)).toBe(
    '\nThe rules, and how to mend an entry that breaks them:\n  https://kb.example/rules/#title-missing\n' +
      '  https://kb.example/rules/#fence-language\n\n2 entries checked: 2 errors, 1 warning',
  );
  expect(formatSummary([], 2)).toBe('2 entries checked: no messages');
});
