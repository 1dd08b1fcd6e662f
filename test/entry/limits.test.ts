import { describe, expect, test } from 'vitest';
import { read, sourceOf } from '../helpers.ts';

const n = 100_000;
const rootCause = (text: string) => sourceOf({ rootCause: `## Root Cause\n\n${text}` });
const rules = (source: string): string[] => [
  ...new Set(read(source).messages.map((message) => message.split(':', 2)[1]?.split(' ')[1] ?? '')),
];

describe('nesting and marks have a limit', () => {
  test.each([
    ['quotes', `${'>'.repeat(n)} a`],
    ['quotes with blanks', `${'> '.repeat(n)}a`],
    ['lists', `${'- '.repeat(n)}a`],
    ['numbers', `${'1. '.repeat(n)}a`],
    ['lists and quotes', `${'> - 1. '.repeat(n)}a`],
    ['a list like stairs', Array.from({ length: 1000 }, (_, index) => `${'  '.repeat(index)}- a`).join('\n')],
    ['lists behind what is no fence to Markdown', `<div>\n\`\`\`\n</div>\n\n${'- '.repeat(n)}a`],
    ['lists behind a blank', `   ${'- '.repeat(40)}a`],
  ])('%s', (_, text) => {
    expect(rules(rootCause(text))).toEqual(['file-nesting']);
  });

  test.each([
    ['in a paragraph', '*a '.repeat(n)],
    ['over many lines', '*a _b\n'.repeat(n)],
    ['in quotes', '> *a _b\n'.repeat(n)],
    ['in one cell', `| a |\n|---|\n| ${'*a '.repeat(n)}|`],
    ['behind what is no fence to Markdown', `<div>\n\`\`\`\n</div>\n\n${'*a '.repeat(n)}`],
    ['around lines that only look like fences', `${'*a '.repeat(300)}\n    \`\`\`\n`.repeat(300)],
    ['behind bars that make no table', '|*a\n'.repeat(n)],
    ['behind a table that has ended', `| a |\n|---|\n### x\n${'|*a\n'.repeat(n)}`],
  ])('emphasis %s', (_, text) => {
    expect(rules(rootCause(text))).toEqual(['file-emphasis']);
  });

  test('that ordinary text never meets: 32 quotes, 1,000 marks, any number in fences and over a table', () => {
    const quotes = `${'>'.repeat(32)} a`;
    const marks = '*a* '.repeat(500);
    const fence = `\`\`\`\n${'*a _b '.repeat(2000)}\n${'> '.repeat(50)}\n\`\`\``;
    const rule = '- '.repeat(50);
    const table = `| a |\n|---|\n${'| *a* |\n'.repeat(2000)}`;
    expect(read(rootCause([quotes, marks, fence, rule, table].join('\n\n'))).messages).toEqual([]);
    expect(rules(rootCause(`>${quotes}`))).toEqual(['file-nesting']);
    expect(rules(rootCause(`${marks}*`))).toEqual(['file-emphasis']);
  });
});

test('in a fence, ten times as much may stand', () => {
  const inFence = (text: string): string => rootCause(`\`\`\`\n${text}\n\`\`\``);
  expect(['>'.repeat(320), '>'.repeat(321), '*a'.repeat(10_000), '*a'.repeat(10_001)].map((text) => rules(inFence(text)))).toEqual([
    [],
    ['file-nesting'],
    [],
    ['file-emphasis'],
  ]);
});

test('a limit is reported at the line that breaks it, and every one of them', () => {
  const deep = '>'.repeat(33);
  const marks = '*a '.repeat(1001).trim();
  expect(read(rootCause(`a\n\n${deep}\n\n${marks}\n\n${deep}\n\n${marks}`)).messages).toEqual([
    `13:1 file-nesting: Unexpected nesting \`${deep}\`, expected at most 32 quotes, lists or other marks in one another`,
    '15:1 file-emphasis: Unexpected number of `*` and `_` in one paragraph `1001`, expected at most 1,000',
    `17:1 file-nesting: Unexpected nesting \`${deep}\`, expected at most 32 quotes, lists or other marks in one another`,
    '19:1 file-emphasis: Unexpected number of `*` and `_` in one paragraph `1001`, expected at most 1,000',
  ]);
});

test('blank lines, fences and tables begin to count anew, and a wide rule is no nesting', () => {
  const marks = '*a '.repeat(900).trim();
  const parts = [
    marks,
    marks,
    `\`\`\`\n${marks}\n\`\`\``,
    `${marks}\n~~~\n~~~\n${marks}`,
    '* '.repeat(50).trim(),
    '- - '.repeat(30).trim(),
  ];
  expect(rules(rootCause(parts.join('\n\n')))).toEqual([]);
});
