import { expect, test } from 'vitest';
import { formatTable } from '../../../src/cli/fit/table.ts';

test('shares stand by kind and for all of a set, those of queries without an answer apart', () => {
  const found = { set: 'own', kind: 'log', hasAnswer: true, place: 0, isMiss: false };
  const none = { set: 'own', kind: 'none', hasAnswer: false, place: Infinity, isMiss: true };
  const judged = [
    found,
    { ...found, isMiss: true },
    { ...found, place: 2 },
    { ...found, place: 3, isMiss: true },
    none,
    none,
    { ...none, isMiss: false },
    { ...found, set: 'other', kind: 'code' },
  ];
  expect(formatTable(judged).split('\n')).toEqual([
    'queries     n  first  top 3  wrongly none  shown first  none  told so',
    'own log     4  0.500  0.750         0.500        0.250     0        –',
    'own none    0      –      –             –            –     3    0.667',
    'own all     4  0.500  0.750         0.500        0.250     3    0.667',
    'other code  1  1.000  1.000         0.000        1.000     0        –',
    'other all   1  1.000  1.000         0.000        1.000     0        –',
  ]);
});
