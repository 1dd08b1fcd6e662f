import { describe, expect, test } from 'vitest';
import { isSafeLink } from '../../src/entry/safe-links.ts';
import { read, readValid, sourceOf } from '../helpers.ts';

const rootCause = (text: string) => sourceOf({ rootCause: `## Root Cause\n\n${text}` });

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

  test('links lead to the web or to a mailbox', () => {
    const good = '[a](https://x.example) [b](HTTP://x.example) [c](mailto:a@x.example) <https://x.example> www.x.example a@x.example';
    expect(read(rootCause(good)).messages).toEqual([]);
    const bad = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      '&#106;avascript:x',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc',
      '/rules/',
      '#a',
      '//x.example',
      'http:x',
      'https://',
      '../a.md',
      'git/a',
    ];
    const messages = read(rootCause(bad.map((url) => `[a](${url})`).join('\n'))).messages;
    expect(messages).toEqual(
      bad.map(
        (url, index) =>
          `${11 + index}:1 link-protocol: Unexpected link \`${url.replace('&#106;', 'j')}\`, expected an address with \`http\`, \`https\` or \`mailto\``,
      ),
    );
    expect(isSafeLink('\njavascript:x//https://')).toBe(false);
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

describe('a fence', () => {
  test.each([
    '```\nx\n```',
    '~~~sh\nx\n~~~~~',
    '````text\n```\n````',
    '> ```\n> x\n> ```',
    '- ```\n  x\n  ```',
    '```\n```',
    '```TypeScript\nx\n```  ',
  ])('is closed: %j', (fence) => {
    expect(read(rootCause(fence)).messages).toEqual([]);
  });

  test.each([
    ['```bash\nx', '11:1', '```bash'],
    ['````\nx\n```', '11:1', '````'],
    ['~~~\nx\n```', '11:1', '~~~'],
    ['```\nx ```y', '11:1', '```'],
    ['> ```\n> x\n\ny', '11:3', '```'],
    ['- a\n\n  ```\n  x\n\ny', '13:3', '```'],
  ])('is never closed: %j', (fence, place, found) => {
    const messages = read(sourceOf({ rootCause: '', more: '' }).replace('## Version', `## Root Cause\n\n${fence}\n\n## Version`)).messages;
    const shown = found.includes('`') ? `\`\` ${found} \`\`` : `\`${found}\``;
    expect(messages).toContain(
      `${place.replace('13', '13')} fence-unclosed: Unexpected open code fence ${shown}, expected a closing fence of the same length and indent`,
    );
  });

  test('states a language and nothing else', () => {
    expect(read(rootCause('```js {1,3}\nx\n```\n\n```pyton\nx\n```\n\n```whatever-this-is\nx\n```')).messages).toEqual([
      '11:1 fence-info: Unexpected text after the language of a fence `{1,3}`, expected only a language, such as ` ```bash `',
      '15:1 fence-language: Unexpected language `pyton`, expected one that the site can highlight, or `text`; did you mean `python`?',
      '19:1 fence-language: Unexpected language `whatever-this-is`, expected one that the site can highlight, or `text`',
    ]);
  });
});
