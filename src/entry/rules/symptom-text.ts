// Symptoms are a list of lines in plain words.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Lists and links',
  summary: 'Something under Symptoms is no line of words.',
  noun: 'symptom',
  expected: '`- what people see or ask`, each in one line of plain words',
  mend: 'Symptoms is a list of what people see or ask who do not know the name of the error, one thing an item, and nothing below it. What a program prints belongs under Error Messages, and why it happens under Root Cause.',
  wrong: ['## Symptoms', '', '```text', 'lp0 on fire', '```'],
  right: ['## Symptoms', '', '- smoke comes out of the printer'],
} as const satisfies Rule;
