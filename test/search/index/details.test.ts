import { expect, test } from 'vitest';
import type { Entry, Status } from '../../../src/entry/schema.ts';
import { detailsOf } from '../../../src/search/index/details.ts';
import { entry, plainText } from '../entries.ts';

const code = (text: string) => ({ text });
const fix = (action: string, successRate = 0.5, ...texts: string[]) => ({ anchor: 'a', action, successRate, code: texts.map(code) });
const detailsWith = (changes: Partial<Entry>) => detailsOf(entry('git/a', 'A', changes), plainText);
const fixOf = (action: string): string => detailsWith({ workarounds: [fix(action)] }).fix;
const deadEnd = (action: string, failRate: number) => ({ anchor: 'b', action, reason: 'It stays', failRate });

test('a result shows the best fix with its code, not the first, and the two surest dead ends, as plain text with their rates', () => {
  expect(
    detailsWith({
      workarounds: [
        fix('Push again', 0.9),
        { ...fix('Run `git pull --rebase`', 0.9555, 'git pull', 'git push'), count: { people: 43, of: 45 } },
      ],
      deadEnds: [deadEnd('Wait', 0.5), { ...deadEnd('Push with `-f`', 0.9), count: { people: 9, of: 10 } }, deadEnd('*Hope*', 0.8)],
      errorCodes: ['E1', 'ORA-00942'],
      verification: 'reproduced',
    }),
  ).toEqual({
    codes: ['E1', 'ORA-00942'],
    versions: ['Any'],
    fix: 'Push again',
    rate: 0.9,
    workarounds: 2,
    deadEnds: 3,
    avoid: [
      { action: 'Push with -f', rate: 0.9, count: { people: 9, of: 10 } },
      { action: 'Hope', rate: 0.8 },
    ],
    verification: 'reproduced',
  });
});

test('a fix that was counted has its count and the first of its codes', () => {
  const { rate, count, code } = detailsWith({
    workarounds: [fix('Push again', 0.4), { ...fix('Pull', 0.9555, 'git pull', 'git push'), count: { people: 43, of: 45 } }],
  });
  expect({ rate, count, code }).toEqual({ rate: 0.9555, count: { people: 43, of: 45 }, code: 'git pull' });
});

test('a code is there whole or not at all', () => {
  const codeIn = (text: string) => detailsWith({ workarounds: [fix('Pull', 0.5, text)] }).code;
  const lines = (count: number): string => Array.from({ length: count }, (_, i) => `${i}`).join('\n');
  expect([codeIn('x'.repeat(640)), codeIn('x'.repeat(641)), codeIn(lines(14)), codeIn(lines(15))]).toEqual([
    'x'.repeat(640),
    undefined,
    lines(14),
    undefined,
  ]);
});

test('versions are those that have the error, three at most', () => {
  const version = (name: string, status: Status) => ({ version: name, product: name, status });
  const versions = [
    version('a', 'fixed'),
    version('`b` 1', 'active'),
    version('c', 'deprecated'),
    version('d', 'unknown'),
    version('e', 'active'),
    version('f', 'active'),
  ];
  expect(detailsWith({ versions }).versions).toEqual(['b 1', 'c', 'e']);
});

test('a fix is as long as fits, and a longer one is cut at a word, without the sign before the cut, never within a character', () => {
  expect(
    ['x'.repeat(160), 'word '.repeat(40), `${'Match both of the users. '.repeat(6)}${'x'.repeat(90)}`, `${'x'.repeat(158)}🙂!`].map(fixOf),
  ).toEqual([
    'x'.repeat(160),
    `${'word '.repeat(32).trim()}…`,
    `${'Match both of the users. '.repeat(6).trim().slice(0, -1)}…`,
    `${'x'.repeat(158)}…`,
  ]);
});
