// A symptom is short: what somebody would type, not a report.
import { symptomLength } from '../schema.ts';
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Lists and links',
  summary: 'A symptom is longer than anybody would type.',
  noun: 'symptom',
  expected: `at most ${symptomLength} characters`,
  mend: 'A symptom is what somebody would say in one breath. Make several of it, or move the explanation to Root Cause.',
  wrong: [
    '## Symptoms',
    '',
    '- smoke comes out of the printer a few minutes after the third job of the morning, the lamp blinks red, the paper turns brown at its edges, and nobody on the floor knows whom to call',
  ],
  right: ['## Symptoms', '', '- smoke comes out of the printer', '- the paper turns brown at its edges'],
} as const satisfies Rule;
