import { describe, expect, test } from 'vitest';
import { read, sourceOf } from '../helpers.ts';

const rootCause = (text: string) => sourceOf({ rootCause: `## Root Cause\n\n${text}` });

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
      `${place} fence-unclosed: Unexpected open code fence ${shown}, expected a closing fence of the same length and indent`,
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
