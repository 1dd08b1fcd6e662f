import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { formatAnnotations, formatStepSummary } from '../../../src/corpus/report/github.ts';
import { error, warning } from './messages.ts';

test('annotations are workflow commands, in which nothing of a file or a message is one', () => {
  expect(formatAnnotations([error, { ...warning, path: '50%,\r\n::a:b.md', reason: '100%\r\n::error::x' }])).toBe(
    '::error file=git/a.md,line=3,col=4,title=title-missing::Unexpected `|`, expected `*` (https://kb.example/rules/#title-missing)\n' +
      '::warning file=50%25%2C%0D%0A%3A%3Aa%3Ab.md,line=5,col=1,title=fence-language::' +
      '100%25%0D%0A::error::x (https://kb.example/rules/#fence-language)',
  );
  expect(formatAnnotations([])).toBe('');
});

describe('the summary of a run', () => {
  /** The cells of each row as a reader sees them; links as their address. */
  function readRows(summary: string): string[][] {
    const tree = unified().use(remarkParse).use(remarkGfm).parse(summary);
    const table = tree.children.find((node) => node.type === 'table');
    return (table?.children ?? []).map((row) => row.children.map((cell) => cell.children.map(show).join('')));
  }

  function show(node: Nodes): string {
    if (node.type === 'text' || node.type === 'inlineCode') return node.value;
    if (node.type === 'html') return /^<\/?code>$/.test(node.value) ? '' : `markup ${node.value}`;
    return node.type === 'link' ? node.url : `markup ${node.type}`;
  }

  test('is a table under the count of all messages', () => {
    const summary = formatStepSummary([error, warning], 2);
    expect(summary).toMatch(/^### 2 entries checked: 1 error, 1 warning\n\n\|/);
    expect(readRows(summary)).toEqual([
      ['Where', 'Message', 'Rule'],
      ['git/a.md:3', error.reason, error.url],
      ['git/b.md:5', warning.reason, warning.url],
    ]);
  });

  test.each([
    'Unexpected `` a`b ``, expected `|` or `\\|`',
    '<script>alert(1)</script> <img src=x> </code><b> <!-- x --> &lt; &amp;',
    '**bold** _it_ ~~gone~~ [link](https://x.example) ![image](x.png) <https://x.example>',
    'https://x.example www.x.example @somebody #12 :smile: a@x.example',
    '|',
    '``',
    '# heading | cell \\ Größe 日本',
  ])('shows %j as it is', (text) => {
    const [, row] = readRows(formatStepSummary([{ ...error, reason: text, path: text }], 1));
    expect(row).toEqual([`${text}:3`, text, error.url]);
  });

  test('has one row a message, whatever it holds, and says how many more there are', () => {
    const [, row, ...more] = readRows(formatStepSummary([{ ...error, reason: 'a\r\n\n| b |\u0000c', path: 'x' }], 1));
    expect([row, more]).toEqual([['x:3', 'a | b | c', error.url], []]);
    const many = formatStepSummary(
      Array.from({ length: 203 }, () => error),
      1,
    );
    expect([readRows(many).length, many.split('\n').at(-3)]).toEqual([201, 'And 3 more: `npm run check` prints them all.']);
    expect(formatStepSummary([error], 1)).not.toContain('more');
  });
});
