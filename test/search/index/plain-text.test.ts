import { expect, test } from 'vitest';
import { plainText } from '../../../src/search/index/plain-text.ts';

test.each([
  ['See [the guide](https://example.com/a_b) and ![a shot](shot.png)', 'See the guide and a shot'],
  ['[Set \\[x\\]](https://example.com) in `a[0](b)`', 'Set [x] in a0'],
  ['Run **`git pull`**,\n  then push', 'Run git pull, then push'],
  ['error\\[E0502]: cannot borrow `x`', 'error[E0502]: cannot borrow x'],
  ['Write \\`x\\` and \\*\\*y\\*\\*', 'Write `x` and **y**'],
  ['snake_case, 2 * 3 and <T> stay', 'snake_case, 2 * 3 and <T> stay'],
])('%j reads as %j', (markdown, text) => {
  expect(plainText(markdown)).toBe(text);
});
