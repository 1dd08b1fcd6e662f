import { expect, test } from 'vitest';
import { detailsOf } from '../../../src/search/index/details.ts';
import { entry, plainText } from '../entries.ts';

const fix = (action: string, successRate = 0.5) => ({ anchor: 'a', action, successRate, code: [] });
const fixOf = (action: string): string => detailsOf(entry('git/a', 'A', { workarounds: [fix(action)] }), plainText).fix;

test('a result shows the best fix as plain text, not the first, with its rate to a part of a percent', () => {
  const deadEnds = ['b', 'c'].map((anchor) => ({ anchor, action: 'Do something', reason: 'It stays', failRate: 0.5 }));
  expect(
    detailsOf(
      entry('git/a', 'A', {
        workarounds: [fix('Push again', 0.9), fix('Run `git pull --rebase`', 0.955)],
        deadEnds,
        errorCodes: ['E1', 'ORA-00942'],
        verification: 'reproduced',
      }),
      plainText,
    ),
  ).toEqual({ codes: ['E1', 'ORA-00942'], fix: 'Run git pull --rebase', rate: 0.955, deadEnds: 2, verification: 'reproduced' });
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
