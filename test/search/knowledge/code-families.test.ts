// What a code that no entry has still tells: what such codes are, and which entries are near.
import { expect, test } from 'vitest';
import type { Entry } from '../../../src/entry/schema.ts';
import { readCodes } from '../../../src/search/paste/codes.ts';
import { familyOf } from '../../../src/search/knowledge/code-families.ts';
import { entries, entry, matcherOf } from '../entries.ts';

const matcher = matcherOf([
  ...entries,
  entry('rust/e0106-missing-lifetime', 'error\\[E0106]: missing lifetime specifier'),
  entry('rust/e0495-lifetime-conflict', 'error\\[E0495]: conflicting requirements'),
  entry('typescript/ts2339-no-property', "TS2339: Property 'x' does not exist on type 'Y'"),
  entry('react/text-mismatch', 'Hydration failed', { errorMessages: ['Minified React error #418'] }),
  entry('database/bad-syntax', 'ERROR: syntax error at or near', { errorCodes: ['42601'] }),
]);

test.each([
  [
    'E0499',
    'Rust compiler errors (E0xxx)',
    ['rust/e0495-lifetime-conflict', 'rust/e0106-missing-lifetime', 'rust/e0382-use-after-move', 'rust/e0502-borrow-conflict'],
  ],
  [
    'TS2322',
    'TypeScript type errors (TS2xxx)',
    ['typescript/ts2307-cannot-find-module', 'typescript/ts2339-no-property', 'typescript/ts2345-argument-not-assignable'],
  ],
  ['TS2532', 'TypeScript type errors (TS2xxx)', []],
  ['react error #426', 'React errors of production builds (#xxx)', ['react/text-mismatch']],
  ['SQLSTATE 40P01', 'SQLSTATE class 40 (transaction rollback)', ['database/serialization-failure']],
  ['SQLSTATE 42501', 'SQLSTATE class 42 (syntax error or access rule violation)', ['database/bad-syntax']],
])('%s is one of the %s, with the nearest entries first', (query, name, siblings) => {
  const { miss, family } = matcher.match(query);
  expect([miss, family]).toEqual([true, { code: query.replace(/^(?:SQLSTATE|react error) /, ''), name, siblings }]);
});

test('an entry that names a code in passing is none for its kind', () => {
  const passing = entry('cargo/borrow', 'The borrow checker', { rootCause: 'Such as E0499 and E0505 say.' });
  const siblingsOf = (...more: Entry[]) => matcherOf([...entries, ...more]).match('E0506').family?.siblings;
  expect(siblingsOf(passing)).toEqual(siblingsOf());
});

test('each class of SQLSTATE says what it means, and one that few meet only its number', () => {
  const codes = '08006 22001 23505 25006 28000 40001 42601 53300 54001 55006 57014 58030 HY000 XX000 0A000'.split(' ');
  const names = codes.flatMap((code) => {
    const text = `SQLSTATE ${code}`;
    return familyOf(readCodes(text)[0]!, text)?.name ?? [];
  });
  expect(names).toEqual([
    'SQLSTATE class 08 (connection exception)',
    'SQLSTATE class 22 (data exception)',
    'SQLSTATE class 23 (integrity constraint violation)',
    'SQLSTATE class 25 (invalid transaction state)',
    'SQLSTATE class 28 (invalid authorization)',
    'SQLSTATE class 40 (transaction rollback)',
    'SQLSTATE class 42 (syntax error or access rule violation)',
    'SQLSTATE class 53 (insufficient resources)',
    'SQLSTATE class 54 (program limit exceeded)',
    'SQLSTATE class 55 (object not in prerequisite state)',
    'SQLSTATE class 57 (operator intervention)',
    'SQLSTATE class 58 (system error)',
    'SQLSTATE class HY (general error)',
    'SQLSTATE class XX (internal error)',
    'SQLSTATE class 0A',
  ]);
});
