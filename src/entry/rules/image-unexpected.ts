// An entry has no pictures.
import type { Rule } from '../rule.ts';

export default {
  severity: 'error',
  about: 'Lists and links',
  summary: 'The entry holds a picture.',
  noun: 'image',
  expected: 'text, or a link to the image',
  mend: 'Pages load nothing from other sites, and a picture of text can be neither searched nor copied. Write the text, or link to the picture.',
  wrong: ['## Root Cause', '', '![The flames](https://printers.example/flames.png)'],
  right: ['## Root Cause', '', '[The flames](https://printers.example/flames.png)'],
} as const satisfies Rule;
