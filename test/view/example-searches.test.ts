import { describe, expect, test } from 'vitest';
import { arrangeCodes } from '../../src/corpus/codes.ts';
import type { Entry } from '../../src/entry/schema.ts';
import { chooseExample, exampleCode, exampleSearches } from '../../src/view/example-searches.ts';
import { entry } from '../search/entries.ts';

const message = 'fatal: the spool is full';
const workaround = (action: string, successRate: number, text = 'spool --empty') => ({
  anchor: action,
  action,
  successRate,
  code: [{ text }],
});
const deadEnd = (action: string, failRate: number) => ({ anchor: action, action, reason: 'It stays', failRate });

/** An entry that is short in everything, but for some changes. */
const short = (id: string, changes: Partial<Entry> = {}): Entry =>
  entry(id, 'The spool is full', {
    errorMessages: [`${message}\nand more`],
    workarounds: [workaround('Look', 0.2), workaround('Empty it', 0.8)],
    deadEnds: [deadEnd('Wait', 0.5), deadEnd('Hope', 0.9)],
    verification: 'ai_generated',
    ...changes,
  });

describe('the example of a site', () => {
  test('is a message as printed, the surest fix with its code, and the surest dead end', () => {
    const example = chooseExample([short('inkd/a')]);
    expect([example?.message, example?.fix.action, example?.code, example?.deadEnd.action]).toEqual([
      message,
      'Empty it',
      'spool --empty',
      'Hope',
    ]);
  });

  test('is of the entry that is proven best, and of those the one whose fix and dead end are surest', () => {
    const entries = [
      short('inkd/a', { workarounds: [workaround('Empty it', 1)] }),
      short('inkd/b', { verification: 'reproduced', workarounds: [workaround('Empty it', 0.6)] }),
      short('inkd/c', { verification: 'reproduced', workarounds: [workaround('Empty it', 0.7)] }),
    ];
    expect([chooseExample(entries)?.entry.id, chooseExample(entries.slice(0, 2))?.entry.id]).toEqual(['inkd/c', 'inkd/b']);
  });

  test('has nothing that is too long for a glance, and no message of which a part varies', () => {
    const long = 'word '.repeat(30);
    const unfit: Partial<Entry>[] = [
      { errorMessages: [] },
      { errorMessages: ['fatal: <path> is full'] },
      { errorMessages: [long] },
      { errorMessages: ['full'] },
      { workarounds: [{ ...workaround('Empty it', 0.8), code: [] }] },
      { workarounds: [workaround('Empty it', 0.8, 'a\nb\nc\nd')] },
      { workarounds: [workaround('Empty it', 0.8, long)] },
      { workarounds: [workaround(long, 0.8)] },
      { deadEnds: [deadEnd(long, 0.8)] },
    ];
    expect(unfit.map((changes) => chooseExample([short('inkd/a', changes)]))).toEqual(unfit.map(() => undefined));
  });
});

describe('searches to try', () => {
  test('are a message, a code that many have, and a question about something else', () => {
    const entries = [
      short('inkd/a', { symptoms: ['the printer stands still for no reason'] }),
      short('kettle/b', { errorMessages: [], errorCodes: ['K1', '137'], symptoms: ['no tea', 'the water stays cold'] }),
      short('kettle/c', { errorMessages: [], errorCodes: ['K2', '137'], symptoms: ['long '.repeat(12)] }),
      short('kettle/d', { errorMessages: [], errorCodes: ['K2'] }),
    ];
    expect(exampleSearches(entries, arrangeCodes(entries))).toEqual([message, 'K2', 'the water stays cold']);
  });

  test('are as many as a site has', () => {
    expect([exampleSearches([], []), exampleCode([])]).toEqual([[], undefined]);
  });
});
