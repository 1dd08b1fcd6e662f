// The Markdown of a field: what its lines keep of their blanks.
import { describe, expect, test } from 'vitest';
import { formatEntry } from '../../src/entry/format.ts';
import { createSource, dedent, indent, joinLines, normalizeSource, textOf } from '../../src/entry/source.ts';
import { parseMarkdown } from '../../src/corpus/markdown.ts';
import { read, readValid, sourceOf } from '../helpers.ts';
import { parseMarkdown as parseWithRemark } from './remark.ts';

const indented = (by: number, ...lines: string[]): string => lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line)).join('\n');

const rootCauseOf = (markdown: string): string => readValid(sourceOf({ rootCause: `## Root Cause\n\n${markdown}` })).rootCause;

const reasonOf = (markdown: string): string | undefined =>
  readValid(sourceOf({ deadEnds: `## Dead Ends\n\n- **Push** — No. (9% fail)\n\n${markdown}` })).deadEnds[0]?.reason;

/** A list with a diff in it: one context line holds a blank, the next holds two, and the last none. */
const diff = ['- Change this:', '', '  ```diff', '   a', '   ', '    ', '', '  -b', '  ```'];

describe('code in prose', () => {
  const source = sourceOf({
    rootCause: `## Root Cause\n\n${diff.join('\n')}`,
    workarounds: `## Workarounds\n\n1. **Pull** (90% success)\n\n${indented(3, ...diff, '', '```', 'git pull', '```', '', ...diff)}`,
    deadEnds: `## Dead Ends\n\n- **Push** — No. (9% fail)\n\n${indented(2, ...diff)}`,
  });

  test('keeps its lines of blanks in every field, and loses only the indent of its item', () => {
    const markdown = diff.join('\n');
    const { rootCause, workarounds, deadEnds } = readValid(source);
    expect({ rootCause, workarounds, deadEnds }).toEqual({
      rootCause: markdown,
      workarounds: [{ anchor: 'pull', action: 'Pull', successRate: 0.9, details: markdown, code: [{ text: 'git pull', note: markdown }] }],
      deadEnds: [{ anchor: 'push', action: 'Push', reason: `No.\n\n${markdown}`, failRate: 0.09 }],
    });
  });

  test('is the same to the parser of the browser', () => {
    expect(read(source, undefined, parseWithRemark).entry).toEqual(readValid(source));
  });

  test('comes through formatting, and formatting again changes nothing', () => {
    const formatted = formatEntry(readValid(source));
    expect(readValid(formatted)).toEqual(readValid(source));
    expect(formatEntry(readValid(formatted))).toBe(formatted);
    expect(formatted.split('\n').filter((line) => /^ +$/.test(line))).toEqual(
      [0, 3, 3, 2].flatMap((by) => [' '.repeat(by + 3), ' '.repeat(by + 4)]),
    );
  });

  test('keeps them without a fence, too, up to its last line', () => {
    expect(rootCauseOf('Run:\n\n    a\n      \n    b\n      \n      \n\nThen wait.')).toBe(
      'Run:\n\n    a\n      \n    b\n\n\n\nThen wait.',
    );
    expect(reasonOf('      a\n        \n      b')).toBe('No.\n\n    a\n      \n    b');
  });

  test('keeps its indent where it comes first, since its lines are measured by it', () => {
    expect(rootCauseOf('  ```\n  a\n    b\n  ```')).toBe('  ```\n  a\n    b\n  ```');
    expect(reasonOf('   ```\n   a\n   ```')).toBe('No.\n\n ```\n a\n ```');
    expect(reasonOf('\t  ```\n\t  a\n\t  ```')).toBe('No.\n\n    ```\n    a\n    ```');
  });
});

describe('prose', () => {
  test('has no blanks in its empty lines, before, between and after code', () => {
    expect(rootCauseOf('a\n  \n```\n \n```\n \t\nb\n   \n```\n  \n```\n \nc')).toBe('a\n\n```\n \n```\n\nb\n\n```\n  \n```\n\nc');
    expect(reasonOf('  - a\n    \n    ```\n      \n    ```\n  \n  - b')).toBe('No.\n\n- a\n\n  ```\n    \n  ```\n\n- b');
  });

  test('has no indent before its first paragraph, and keeps that of a list, whose items stand side by side', () => {
    expect(rootCauseOf('   a\n   b')).toBe('a\n   b');
    expect(rootCauseOf('  - a\n  - b')).toBe('  - a\n  - b');
    expect(reasonOf('   - a\n   - b')).toBe('No.\n\n - a\n - b');
  });
});

describe('the text of a file', () => {
  test('is normalised to what every parser reads alike', () => {
    expect(normalizeSource('\uFEFFa\r\nb\rc\n\rd\0e\uD800f\uFEFF')).toBe('a\nb\nc\n\nd\uFFFDe\uFFFDf\uFEFF');
  });

  test('is cut by its nodes, and placed by line and column', () => {
    const text = 'a *b*\nc\n\n- d';
    const source = createSource(text);
    const [paragraph, list] = parseMarkdown(text).children;
    if (paragraph?.type !== 'paragraph' || list?.type !== 'list') throw new Error('another tree than expected');
    expect({
      slice: source.slice([paragraph, list]),
      none: source.slice([]),
      inline: source.sliceInline(paragraph.children),
      noneInline: source.sliceInline([]),
      points: [0, 6, 9, 12].map((offset) => source.pointAt(offset)),
      width: source.widthBefore(list.children[0]?.children[0] ?? list),
    }).toEqual({
      slice: text,
      none: '',
      inline: 'a *b* c',
      noneInline: '',
      points: [
        { line: 1, column: 1, offset: 0 },
        { line: 2, column: 1, offset: 6 },
        { line: 4, column: 1, offset: 9 },
        { line: 4, column: 4, offset: 12 },
      ],
      width: 2,
    });
  });
});

describe('lines', () => {
  test('are joined without the blanks around them and without empty ones', () => {
    expect(joinLines(' a \n\n  b\n \nc')).toBe('a b c');
  });

  test('lose as many columns of their indent as there are, a tab being up to the next fourth', () => {
    expect(dedent('  a\n    b\n\tc\n \td\n e\n   \nf', 2)).toBe('a\n  b\n  c\n  d e\n\nf');
    expect(dedent('   \n   ', 2, (index) => index === 1)).toBe('\n ');
  });

  test('are indented but for the first and the empty ones', () => {
    expect(indent('a\nb\n\nc\n', '  ')).toBe('a\n  b\n\n  c\n');
  });
});

test('the words of a node are what the reader of the page sees', () => {
  expect(
    ['a **b** `c  d`\ne  \nf', '> g\n>\n> - h\n> - i', '| j | k |\n|---|---|\n| l | m |', '<b>&amp;\\*</b>', 'o**p**q'].map((text) =>
      textOf(parseMarkdown(text)),
    ),
  ).toEqual(['a b c d e f', 'g h i', 'j k l m', '<b>&*</b>', 'opq']);
});
