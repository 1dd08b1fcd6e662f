import { describe, expect, test } from 'vitest';
import { read, readValid, sourceOf } from '../helpers.ts';

describe('anywhere in an entry', () => {
  test.each([
    '`<anonymous>`',
    'Vec<T>',
    '<anonymous>',
    '--force',
    "'x'",
    '"x"',
    '...',
    'a -- b --- c',
    '(c) (tm)',
    ':smile:',
    '<b>bold</b>',
    '<!-- note -->',
    '$x_1$',
    '{{ x }}',
    '{x}',
    '&nbsp;',
    'import x from "y"',
  ])('text stays text: %s', (text) => {
    const source = sourceOf({
      title: `# ${text}`,
      rootCause: `## Root Cause\n\n${text}`,
      workarounds: `## Workarounds\n\n1. **a ${text}** (1% success)`,
      deadEnds: `## Dead Ends\n\n- **a** — b ${text} (1% fail)`,
    });
    const { title, rootCause: cause, workarounds, deadEnds } = readValid(source);
    expect([title, cause, workarounds[0]?.action, deadEnds[0]?.reason]).toEqual([text, text, `a ${text}`, `b ${text}`]);
  });

  test('a picture without a name is refused, too', () => {
    expect(read(sourceOf({ rootCause: '## Root Cause\n\n![](https://x.example/a.png)' })).messages).toEqual([
      '11:1 image-unexpected: Unexpected image `without text`, expected text, or a link to the image',
    ]);
  });

  test('images, definitions and footnotes are refused, wherever they stand', () => {
    const source = sourceOf({
      title: '# ![a](https://x.example/a.png)',
      rootCause: '## Root Cause\n\n> [b][c]\n>\n> [c]: https://x.example\n\nd[^e]\n\n[^e]: f',
    });
    expect(read(source).messages).toEqual([
      '1:3 image-unexpected: Unexpected image `a`, expected text, or a link to the image',
      '11:3 link-reference: Unexpected link definition or footnote `b`, expected the address in the text, `[title](https://…)`',
      '13:3 link-reference: Unexpected link definition or footnote `c`, expected the address in the text, `[title](https://…)`',
      '15:2 link-reference: Unexpected link definition or footnote `e`, expected the address in the text, `[title](https://…)`',
      '17:1 link-reference: Unexpected link definition or footnote `e`, expected the address in the text, `[title](https://…)`',
    ]);
  });
});
