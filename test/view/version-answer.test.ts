import { describe, expect, test } from 'vitest';
import type { Status } from '../../src/entry/schema.ts';
import { answerFor, productKey } from '../../src/view/version-answer.ts';
import { parseRange } from '../../src/view/version-range.ts';

const rowsOf = (...rows: [range: string | undefined, status: Status][]) =>
  rows.map(([range, status]) => ({ spans: parseRange(range) ?? [], status }));

const node = rowsOf(
  ['>=23', 'fixed'],
  ['>=22.12,<23', 'fixed'],
  ['>=22,<22.12', 'active'],
  ['>=20.19,<21', 'fixed'],
  ['>=12,<20.19', 'deprecated'],
  ['<12', 'unaffected'],
);

describe('the answer for a version', () => {
  test.each([
    ['22.3', 'Node.js 22.3 has this error; fixed in 22.12.', [2]],
    ['20.11', 'Node.js 20.11 has this error, and is out of support; fixed in 20.19.', [4]],
    [' 22.12 ', 'Node.js 22.12 no longer has this error.', [1]],
    ['24', 'Node.js 24 no longer has this error.', [0]],
    ['10', 'Node.js 10 is not affected.', [5]],
    ['22', 'Node.js 22 is more than one row: give your version in full.', [1, 2]],
    ['21', 'Nothing is stated about Node.js 21.', []],
  ])('%j is one sentence and its rows', (version, sentence, rows) => {
    expect(answerFor('Node.js', version, node)).toEqual({ sentence, rows });
  });

  test('is by the row that says most, and names no version that mends it where none is stated', () => {
    const rows = rowsOf([undefined, 'active'], ['<2', 'unknown']);
    expect([answerFor('x', '1', rows), answerFor('x', '3', rows)]).toEqual([
      { sentence: 'x 1 may have this error: nobody has looked.', rows: [1] },
      { sentence: 'x 3 has this error.', rows: [0] },
    ]);
  });

  test('is none for what is no version', () => {
    expect(['', 'latest', 'twenty'].map((version) => answerFor('Node.js', version, node))).toEqual([undefined, undefined, undefined]);
  });
});

test('products are kept by short names', () => {
  expect(['Node.js', 'Next.js', 'Python websockets', 'C++', 'gorilla/websocket', '产品'].map(productKey)).toEqual([
    'node',
    'next',
    'python-websockets',
    'c++',
    'gorilla-websocket',
    '产品',
  ]);
});
