import { describe, expect, test } from 'vitest';
import { idPattern } from '../../src/entry/id.ts';
import { entry } from '../search/entries.ts';
import { varyEntries } from './varied-entries.ts';

const words = (text: string): string[] => text.match(/\w+/g) ?? [];
const prose = Array.from({ length: 520 }, (_, i) => `${'abcdefghijklmnopqrstuvwxyz'[i % 26]}ord`).join(' ');
const given = [
  entry('sql/e1205-lock', 'E1205: lock `FOO_LOCKED` held by pid 7', {
    errorCodes: ['E1205', 'FOO_LOCKED'],
    rootCause: prose,
    aliases: ['sql/old'],
  }),
  entry('net/refused', 'Peer refused', { rootCause: prose }),
];

describe('varied entries', () => {
  test('are the given ones, then copies by turns under IDs of their own, which lead from nowhere', () => {
    const all = varyEntries(given, 7);
    expect([all.slice(0, 2), all.slice(2).map(({ domain }) => domain), all.slice(2).flatMap(({ aliases }) => aliases)]).toEqual([
      given,
      ['sql', 'net', 'sql', 'net', 'sql'],
      [],
    ]);
    expect([new Set(all.map(({ id }) => id)).size, all.filter(({ id }) => !idPattern.test(id))]).toEqual([7, []]);
  });

  test('are the same each time, and no copy is like another', () => {
    const all = varyEntries(given, 8);
    expect([varyEntries(given, 8), new Set(all.map(({ rootCause }) => rootCause)).size]).toEqual([all, 7]);
  });

  test('have other words in about a third of the places, all from the given entries', () => {
    const [, , copy] = varyEntries(given, 3);
    const before = words(prose);
    const after = words(copy!.rootCause);
    const changed = after.filter((word, i) => word !== before[i]).length / before.length;
    const known = new Set(JSON.stringify(given).toLowerCase().match(/\w+/g));
    expect([after.length, changed > 0.28 && changed < 0.38, after.filter((word) => !known.has(word))]).toEqual([before.length, true, []]);
  });

  test('have other codes, one code alike wherever it stands, and what is no prose as it was', () => {
    const [, , copy] = varyEntries(given, 3);
    const [number = '', name = ''] = copy!.errorCodes;
    const { domain, category, verification, fixRate, versions } = copy!;
    expect([/^E\d{4}$/.test(number), number === 'E1205', /^[A-Z]{3}_[A-Z]{6}$/.test(name), name === 'FOO_LOCKED']).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect([copy!.title.startsWith(`${number}: `), copy!.title.includes(`\`${name}\``), copy!.title.endsWith(' 7')]).toEqual([
      true,
      true,
      true,
    ]);
    expect({ domain, category, verification, fixRate, versions }).toEqual({
      domain: 'sql',
      category: 'test',
      verification: 'human_reviewed',
      fixRate: 0.5,
      versions: given[0]!.versions,
    });
  });

  test('are the given ones alone where no more are wanted', () => {
    expect(varyEntries(given, 1)).toEqual(given);
  });
});
