import { expect, test } from 'vitest';
import { formatJson } from '../../../src/corpus/report/json.ts';
import { error, warning } from './messages.ts';

test('the report for programs is an array of all messages, one field a line', () => {
  expect(JSON.parse(formatJson([error, warning]))).toEqual([error, warning]);
  expect(formatJson([error])).toContain('\n    "line": 3,\n');
  expect(formatJson([])).toBe('[]');
});
