import { expect, test } from 'vitest';
import { fence } from '../../src/entry/fence.ts';

test('a fence states its language and holds its text as it is', () => {
  expect([fence('git pull', 'bash'), fence('a\n\nb'), fence('')]).toEqual(['```bash\ngit pull\n```', '```\na\n\nb\n```', '```\n\n```']);
});

test('a fence is longer than any run of backticks in its text', () => {
  expect([fence('a `b` ``c``'), fence('```'), fence('`'), fence('a\n`````\n``` b')]).toEqual([
    '```\na `b` ``c``\n```',
    '````\n```\n````',
    '```\n`\n```',
    '``````\na\n`````\n``` b\n``````',
  ]);
});
