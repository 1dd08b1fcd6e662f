import { expect, test } from 'vitest';
import { isSafeLink } from '../../src/entry/safe-links.ts';
import { read, sourceOf } from '../helpers.ts';

const rootCause = (text: string) => sourceOf({ rootCause: `## Root Cause\n\n${text}` });

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
});

test('an address is safe by its beginning, and has something behind it', () => {
  expect(
    ['https://x', 'HTTP://x', 'mailto:x', '\njavascript:x//https://', ' https://x', 'https:// ', 'mailto:', 'xmailto:x'].map(isSafeLink),
  ).toEqual([true, true, true, false, false, false, false, false]);
});
