// The Markdown of a field: what its lines keep of their blanks.
import { describe, expect, test } from 'vitest';
import { formatEntry } from '../../src/entry/format.ts';
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
