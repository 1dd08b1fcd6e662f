import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/entry/schema.ts';
import { codesOf, otherCodesOf } from '../../../src/search/index/entry-codes.ts';
import { entry, plainText } from '../entries.ts';

const ownOf = (id: string, title: string, rest: Partial<Entry> = {}): string[] =>
  codesOf(entry(id, title, rest), rest.errorMessages ?? [], plainText);
const othersOf = (id: string, title: string, rest: Partial<Entry> = {}): string[] =>
  otherCodesOf(entry(id, title, rest), rest.errorMessages ?? [], ownOf(id, title, rest), plainText);

describe('an entry’s codes', () => {
  test('are those that it states, then those that its title, its messages and its ID name, each once and as compared', () => {
    expect(
      ownOf('node/prisma-p2002-unique', 'P2002: Unique constraint failed', {
        errorCodes: ['ORA-00942', '0xC0000005', '-1073741819'],
        errorMessages: ['code: `P2003`'],
      }),
    ).toEqual(['ora-942', '0xc0000005', 'p2002', 'p2003']);
  });

  test('are numbers only where they stand as a code does', () => {
    expect([ownOf('a/b', 'The job exited with code 137'), ownOf('a/b', 'It waits for 137 seconds'), ownOf('a/exit-137', 'Killed')]).toEqual(
      [['137'], [], []],
    );
  });

  test('are not those that say only that something failed, unless the entry states them', () => {
    expect([
      ownOf('a/b', 'The job exited with code 1'),
      ownOf('a/b', 'SQLSTATE[HY000]: General error'),
      ownOf('a/b', 'The job exited with code 1', { errorCodes: ['1'] }),
    ]).toEqual([[], [], ['1']]);
  });
});

describe('other codes of an entry', () => {
  test('are those that only its root cause names, up to six, and none of its own', () => {
    expect(
      othersOf('windows/update', '0x80070002: Windows Update stops', {
        rootCause: 'It ends with 0x80070002, 0x80070003, 0x80070005, 0x80070020, 0x80070422, 0x80070643, 0x8007000D or 0x80070057.',
      }),
    ).toEqual(['0x80070003', '0x80070005', '0x80070020', '0x80070422', '0x80070643', '0x8007000d']);
  });

  test('are those that tools print for what it says', () => {
    expect(othersOf('node/port', 'listen: address already in use')).toEqual(expect.arrayContaining(['eaddrinuse']));
  });
});
