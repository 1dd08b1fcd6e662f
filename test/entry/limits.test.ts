// Text without end: large files, and text made to slow a parser down. That the tests end is what they show.
import { describe, expect, test } from 'vitest';
import { formatEntry } from '../../src/entry/format.ts';
import { read, readValid, sourceOf } from '../helpers.ts';

const n = 100_000;
const rootCause = (text: string) => sourceOf({ rootCause: `## Root Cause\n\n${text}` });
const rules = (source: string): string[] => [
  ...new Set(read(source).messages.map((message) => message.split(':', 2)[1]?.split(' ')[1] ?? '')),
];

describe('a large entry is read', () => {
  test('with a table of 10,000 rows', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `| Git *2*.${index} | active | \`a_b\` | — |`).join('\n');
    const entry = readValid(
      sourceOf({ versions: `## Version Compatibility\n\n| Version | Status | Introduced | Deprecated |\n|---|---|---|---|\n${rows}` }),
    );
    expect(entry.versions.length).toBe(10_000);
    expect(entry.versions.at(-1)).toEqual({
      version: 'Git *2*.9999',
      product: 'Git',
      range: '2.9999',
      status: 'active',
      introduced: '`a_b`',
    });
  });

  test('with 5 MB of text, to the last character', () => {
    const text = 'The remote has commits, `--force` hides them.\nPull first.\n\n'.repeat(90_000).trimEnd();
    expect(text.length).toBeGreaterThan(5_000_000);
    expect(readValid(rootCause(text)).rootCause).toBe(text);
  });

  test('with 10,000 workarounds, and written again', () => {
    const workarounds = Array.from(
      { length: 10_000 },
      (_, index) => `1. **Pull ${index}** (50% success)\n   \`\`\`\n   git\n   \`\`\``,
    ).join('\n');
    const entry = readValid(sourceOf({ workarounds: `## Workarounds\n\n${workarounds}` }));
    expect(new Set(entry.workarounds.map(({ anchor }) => anchor)).size).toBe(10_000);
    expect(readValid(formatEntry(entry))).toEqual(entry);
  });
});

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

describe('text made to slow the readers down is read', () => {
  test.each<[string, string]>([
    ['brackets', rootCause('['.repeat(n) + ']'.repeat(n))],
    ['open links', rootCause('[a]('.repeat(n))],
    ['images', rootCause('!['.repeat(n))],
    ['code', rootCause('`a``b```'.repeat(n))],
    ['angles', rootCause('<a <!--'.repeat(n))],
    ['entities', rootCause('&amp&#x'.repeat(n))],
    ['addresses', rootCause('a@b.c www. http://'.repeat(n / 10))],
    ['backslashes', rootCause('\\'.repeat(n))],
    ['tabs', rootCause(`a\n${'\t'.repeat(n)}b`)],
    ['empty lines', rootCause(`a${'\n'.repeat(n)}b`)],
    ['blanks in a title', sourceOf({ title: `# a${' '.repeat(n)}b` })],
    ['blanks in an action', sourceOf({ workarounds: `## Workarounds\n\n1. **a${' '.repeat(n)}b** (1% success)` })],
    ['blanks in a reason', sourceOf({ deadEnds: `## Dead Ends\n\n- **a** — b${' '.repeat(n)}c (1% fail)` })],
    ['brackets in a reason', sourceOf({ deadEnds: `## Dead Ends\n\n- **a** — ${'('.repeat(n)} (1% fail)` })],
    ['blanks in a note', sourceOf({ more: `## References\n\n- [a](https://a.example) — b${' '.repeat(n)}c` })],
    [
      'digits in a version',
      sourceOf({
        versions:
          sourceOf()
            .match(/## Version[^]*?(?=\n\n## W)/)?.[0]
            .replace('2.40', `(${'1'.repeat(n)}`) ?? '',
      }),
    ],
  ])('%s', (_, source) => {
    expect(rules(source)).toEqual([]);
  });

  test('and all its faults are told, in as many messages', () => {
    const many = 20_000;
    const versions = `## Version Compatibility\n\n| Version | Status | Introduced | Deprecated |\n|---|---|---|---|\n${'| a |\n'.repeat(many)}`;
    expect(read(sourceOf({ versions })).messages.length).toBe(many);
    expect(read(sourceOf({ more: `## Related\n\n${'- `A`\n'.repeat(many)}` })).messages.length).toBe(many);
    expect(rules(sourceOf({ more: `## Error Messages\n\n\`\`\`\n${'`'.repeat(n)}x` }))).toEqual(['fence-unclosed']);
  });
});
