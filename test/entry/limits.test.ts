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

test('a file beyond a limit is not read any further, so nothing else is said of it', () => {
  const category = '- **Category:** Remote Stuff';
  const stairs = Array.from({ length: 48 }, (_, index) => `${'  '.repeat(index)}- a`).join('\n');
  for (const [text, rule] of [
    ['>'.repeat(33), 'file-nesting'],
    ['*a '.repeat(1001), 'file-emphasis'],
    [stairs, 'file-nesting'],
  ] as const) {
    const source = sourceOf({ category, rootCause: `## Root Cause\n\n${text}` });
    expect([rules(source), read(source).entry]).toEqual([[rule], undefined]);
  }
});

test('nodes may be nested 96 deep: lists in 47 steps', () => {
  const stairs = (steps: number): string => Array.from({ length: steps }, (_, index) => `${'  '.repeat(index)}- a`).join('\n');
  expect([47, 48].map((steps) => rules(rootCause(stairs(steps))))).toEqual([[], ['file-nesting']]);
});

describe('what is deep', () => {
  const deep = '>'.repeat(40);
  test.each([
    ['in a fence of four marks, behind three of them', `\`\`\`\`\n\`\`\`\n${deep}\n\`\`\`\``, []],
    ['in a fence of backticks, behind tildes', `\`\`\`\n~~~\n${deep}\n\`\`\``, []],
    ['behind a fence that is closed by as many marks', `\`\`\`\nx\n\`\`\`\n\n${deep}`, ['file-nesting']],
    ['behind a fence that is closed by more marks', `\`\`\`\nx\n\`\`\`\`\n\n${deep}`, ['file-nesting']],
    ['in a second fence', `\`\`\`\nx\n\`\`\`\n\n~~~\n${deep}\n~~~`, []],
  ])('%s', (_, text, found) => {
    expect(rules(rootCause(text))).toEqual(found);
  });
});

describe('marks are counted', () => {
  const marks = '*a '.repeat(900).trim();
  const rows = '| *a* |\n'.repeat(1000);
  test.each([
    ['by runs, not one by one', '***a '.repeat(900), []],
    ['anew behind a line of blanks', `${marks}\n  \n${marks}`, []],
    ['on behind a line break', `${marks}\n${marks}`, ['file-emphasis']],
    ['anew in the rows of a table', `| a |\n|---|\n${rows}`, []],
    ['anew in a table behind a heading', `### x\n| a |\n|---|\n${rows}`, []],
    ['anew in a table whose head has no last bar', `| a\n|---|\n${rows}`, []],
    ['anew in a table whose head ends in blanks', `| a |  \n|---|\n${rows}`, []],
    ['anew in a table with a long head', `| a long head |\n|:-:|\n${rows}`, []],
    ['on behind a head of other columns than its rule', `| a | b |\n|---|\n${rows}`, ['file-emphasis']],
    ['on behind a head that follows text', `a\n| a |\n|---|\n${rows}`, ['file-emphasis']],
    ['on behind a head with a backslash', `| \\a |\n|---|\n${rows}`, ['file-emphasis']],
    ['on behind a head without its rule', `| a |\n${rows}`, ['file-emphasis']],
  ])('%s', (_, text, found) => {
    expect(rules(rootCause(text))).toEqual(found);
  });

  test('from the first line of the file', () => {
    expect(rules('|*a\n'.repeat(1001))).toEqual(['file-emphasis']);
  });
});
