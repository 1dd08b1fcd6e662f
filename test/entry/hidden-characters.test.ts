import { expect, test } from 'vitest';
import { escapeLine, escapeText, nameOf } from '../../src/entry/hidden-characters.ts';
import { read, sourceOf } from '../helpers.ts';

test('a terminal gets no control and no mark of direction, but tabs and line breaks where a text has several lines', () => {
  const text = 'a\u001b[31m\tb\n\u009b\u202e\u2066\u200f\u2028\u061c é עברית 😀';
  expect([escapeText(text), escapeLine('a\nb\tc\rd')]).toEqual([
    String.raw`a\u001b[31m` + '\tb\n' + String.raw`\u009b\u202e\u2066\u200f\u2028\u061c é עברית 😀`,
    String.raw`a\u000ab\u0009c\u000dd`,
  ]);
  expect([nameOf('\u202e'), nameOf('\u{1F680}')]).toEqual(['U+202E', 'U+1F680']);
});

const rootCause = (text: string): string[] => read(sourceOf({ rootCause: `## Root Cause\n\n${text}` })).messages;
const message = (place: string, rule: string, name: string): string =>
  rule === 'file-control'
    ? `${place} file-control: Unexpected control character \`${name}\`, expected text without control characters`
    : `${place} file-direction: Unexpected character \`${name}\`, expected text without U+202A to U+202E, which show what follows in another order`;

test('a hidden character is named where it stands: once a line and kind, in any part of an entry', () => {
  expect(rootCause('a\u001b[31mb\u001b[0m\n\nc \u202egnp \u007f\n\n```bash\nrm \u202a\n```')).toEqual([
    message('11:2', 'file-control', 'U+001B'),
    message('13:3', 'file-direction', 'U+202E'),
    message('13:8', 'file-control', 'U+007F'),
    message('16:4', 'file-direction', 'U+202A'),
  ]);
  expect(read(sourceOf({ title: '# a\0b \u202e' })).messages).toEqual([
    message('1:4', 'file-control', 'U+0000'),
    message('1:7', 'file-direction', 'U+202E'),
  ]);
});

test('so is one that a reference stands for, where Markdown reads references', () => {
  expect(rootCause('a &#x202e; [b](https://x.example/&#x202a;)\n\n`&#x202e;`')).toEqual([
    message('11:1', 'file-direction', 'U+202E'),
    message('11:12', 'file-direction', 'U+202A'),
  ]);
});

test('scripts from right to left have their isolates and marks', () => {
  expect(rootCause('שגיאה: \u2067abc\u2069 \u2068x\u2069 \u200fא\u200e ؜')).toEqual([]);
});
