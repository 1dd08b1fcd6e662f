// A symptom says what neither the title nor another symptom says.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Lists and links',
  summary: 'A symptom repeats the title or another symptom.',
  noun: 'repeated symptom',
  expected: 'each symptom once, and none in the words of the title',
  mend: 'Whoever knows the title finds the entry by it. A symptom is for those who don’t: say what they see, in other words, or leave it out.',
  wrong: ['## Symptoms', '', '- The printer is on fire', '- smoke comes out of the tray'],
  right: ['## Symptoms', '', '- smoke comes out of the tray'],
} as const satisfies Rule;
