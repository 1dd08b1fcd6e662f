import { expect, test } from 'vitest';
import { codesMeantBy } from '../../../src/search/knowledge/code-meanings.ts';

const meant = (about: string, said: readonly string[], stated: readonly string[] = []): string[] => codesMeantBy({ about, said, stated });

test('words mean a code in any casing and with any signs around them, in the title, the slug or a message', () => {
  expect([
    meant('postgresql', ['ERROR: insert on table "a" violates FOREIGN KEY constraint "b"']),
    meant('node', ['A server', 'listen-address-already-in-use']),
    meant('docker', ['The disk is full', 'spool', 'write /var: no space left on device']),
  ]).toEqual([['23503'], ['eaddrinuse'], ['enospc']]);
});

test('other words may stand where the fact leaves them open, but not in another order', () => {
  const about = 'postgresql';
  expect([meant(about, ['relation "a.b" does not exist']), meant(about, ['does not exist: relation'])]).toEqual([['42p01'], []]);
});

test('part of a word is not the word', () => {
  expect([meant('linux', ['reconnection refused']), meant('linux', ['connection refused'])]).toEqual([[], ['econnrefused']]);
});

test('words of one tool mean nothing in an entry about another', () => {
  expect([meant('api', ['too many clients already']), meant('postgresql', ['too many clients already'])]).toEqual([[], ['53300']]);
});

test('an entry that states a code of the same kind means no other of it', () => {
  const said = ["TS2344: Type 'A' does not satisfy the constraint. Type 'A' is not assignable to type 'B'"];
  expect([meant('typescript', said, ['ts2344']), meant('typescript', said, ['econnreset'])]).toEqual([[], ['ts2322']]);
});

test('what two facts say of a code gives it once', () => {
  expect(meant('postgresql', ['too many clients already', 'remaining connection slots are reserved'])).toEqual(['53300']);
});
