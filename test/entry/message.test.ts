import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { addMessage, missing, sayMissing, sayUnexpected, unexpected } from '../../src/entry/message.ts';
import { quote, quoteAll } from '../../src/entry/quote.ts';

describe('a message', () => {
  test('says what is there, what was expected, and what was meant', () => {
    expect([
      unexpected('section-unknown', 'Workaround', ['Workarounds', 'Dead Ends']).replace(/, expected .*;/, ', expected …;'),
      unexpected('category-format', 'A B'),
      missing('version-empty'),
      sayUnexpected('empty table', 'a row'),
      sayMissing('word', '`fail`'),
    ]).toEqual([
      'Unexpected section `Workaround`, expected …; did you mean `Workarounds`?',
      'Unexpected category `A B`, expected lower-case words joined by `_` or `-`',
      'Missing version, expected a product and perhaps a version or range, such as `Node.js >=18`',
      'Unexpected empty table, expected a row',
      'Missing word, expected `fail`',
    ]);
  });

  test('stands at the start of the file where nothing says where', () => {
    const file = new VFile({ path: 'a/b.md', value: 'x' });
    addMessage(file, 'file-empty', 'Unexpected empty file');
    addMessage(file, 'fence-language', 'Unexpected language', { line: 3, column: 7 });
    expect(file.messages.map(({ line, column, ruleId, source, fatal, url }) => ({ line, column, ruleId, source, fatal, url }))).toEqual([
      { line: 1, column: 1, ruleId: 'file-empty', source: 'wayout', fatal: true, url: '/rules/#file-empty' },
      { line: 3, column: 7, ruleId: 'fence-language', source: 'wayout', fatal: false, url: '/rules/#fence-language' },
    ]);
  });
});

describe('text in a message', () => {
  test('is one line in backticks, two of them where it has some itself', () => {
    expect([quote(' a \n\t b\u0007\u202ec '), quote('```bash'), quote(''), quoteAll(['a', 'b'])]).toEqual([
      '`a b\\u0007\\u202ec`',
      '`` ```bash ``',
      '``',
      '`a`, `b`',
    ]);
  });

  test('is cut behind 59 characters where it has more than 60, but never within one', () => {
    const [a59, a60] = ['a'.repeat(59), 'a'.repeat(60)];
    expect([quote(a60), quote(`${a60}b`), quote(`${'a'.repeat(58)}\u{1F600}bcd`), quote(`\u{1F600}${a60}`)]).toEqual([
      `\`${a60}\``,
      `\`${a59}…\``,
      `\`${'a'.repeat(58)}…\``,
      `\`\u{1F600}${'a'.repeat(57)}…\``,
    ]);
  });
});
