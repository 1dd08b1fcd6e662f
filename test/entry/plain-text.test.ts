import { expect, test } from 'vitest';
import { createPlainText } from '../../src/entry/plain-text.ts';
import { parseMarkdown } from '../../src/corpus/markdown.ts';

const { ofInline, ofBlocks } = createPlainText(parseMarkdown);

test.each([
  ['See [the guide](https://example.com/a_(b)) and ![a shot](shot.png)', 'See the guide and a shot'],
  ['[Set \\[x\\]](https://example.com) in `a[0](b)`', 'Set [x] in a[0](b)'],
  ['Run **`git pull`**,\n  then *push* it to <https://example.com>', 'Run git pull, then push it to https://example.com'],
  ['error\\[E0502]: cannot borrow `x`', 'error[E0502]: cannot borrow x'],
  ['Write \\`x\\` and \\*\\*y\\*\\* in C:\\new &amp; here', 'Write `x` and **y** in C:\\new & here'],
  ['snake_case, 2 * 3 and <T> stay', 'snake_case, 2 * 3 and <T> stay'],
  ['- not a list', '- not a list'],
  ['plain, as it is', 'plain, as it is'],
])('%j reads as %j', (markdown, text) => {
  expect([ofInline(markdown), ofBlocks(`The cause.\n\n${markdown === '- not a list' ? '\\- not a list' : markdown}`)]).toEqual([
    text,
    `The cause. ${text}`,
  ]);
});

test('blocks read as their words on one line: lists, tables, code, quotes and what looks like HTML', () => {
  const blocks = [
    '## Two `causes`',
    '- *one*\n- two:\n\n  ```sh\n  rm *.lock\n  ```',
    '> quoted **words**',
    '| a | b |\n| --- | --- |\n| `c` | d |',
    '<div>\nnot a **tag**\n</div>',
  ];
  expect(ofBlocks(blocks.join('\n\n'))).toBe('Two causes one two: rm *.lock quoted words a b c d <div> not a tag </div>');
});
