import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cardFile, keep, prune, readKept, siteCardFile } from '../../src/cards/cache.ts';
import { readValid, sourceOf } from '../helpers.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'wayout-cards-'));
afterAll(() => rmSync(folder, { recursive: true }));

const entry = readValid(sourceOf());
const fileOf = (changes: Partial<typeof entry>): string => cardFile({ ...entry, ...changes }, folder);

describe('a card’s file in the cache', () => {
  it('stays the same while the card would look the same', () => {
    expect(fileOf({})).toBe(cardFile(entry, folder));
    expect(fileOf({ rootCause: 'Another', references: [], id: 'git/other' })).toBe(fileOf({}));
  });

  it('is another for every change that shows', () => {
    const [fix] = entry.workarounds;
    const [end] = entry.deadEnds;
    if (fix === undefined || end === undefined) throw new Error('The entry lacks items');
    const changes: Partial<typeof entry>[] = [
      { title: 'Another' },
      { domain: 'other' },
      { errorCodes: ['E1'] },
      { verification: 'ai_generated' },
      { workarounds: [{ ...fix, action: 'Another' }] },
      { workarounds: [{ ...fix, successRate: 0.1 }] },
      { deadEnds: [end, end] },
    ];
    expect(new Set([fileOf({}), siteCardFile(folder), ...changes.map(fileOf)]).size).toBe(changes.length + 2);
  });

  it('is written whole, and goes when a build has not used it', () => {
    keep(fileOf({}), Buffer.from('old'));
    keep(fileOf({ title: 'Another' }), Buffer.from('new'));
    keep(fileOf({ title: 'Another' }), Buffer.from('newer'));
    prune(folder, [fileOf({ title: 'Another' })]);
    expect(readdirSync(folder)).toEqual([path.basename(fileOf({ title: 'Another' }))]);
    expect(String(readKept(fileOf({ title: 'Another' })))).toBe('newer');
  });

  it('is used only as it was kept: nothing that was cut, changed, put in its place or linked to', () => {
    const file = fileOf({ title: 'Spoilt' });
    keep(file, Buffer.from('a card'));
    const kept = readFileSync(file);
    const spoil: Record<string, () => void> = {
      cut: () => writeFileSync(file, kept.subarray(0, -1)),
      empty: () => writeFileSync(file, ''),
      changed: () => writeFileSync(file, Buffer.concat([kept.subarray(0, -1), Buffer.from('t')])),
      linked: () => {
        writeFileSync(`${file}.real`, kept);
        rmSync(file);
        symlinkSync(`${file}.real`, file);
      },
      gone: () => rmSync(file),
      folder: () => mkdirSync(file),
    };
    expect(Object.entries(spoil).flatMap(([name, act]) => (act(), readKept(file) === undefined ? [] : name))).toEqual([]);
    keep(file, Buffer.from('again'));
    expect(String(readKept(file))).toBe('again');
    mkdirSync(path.join(folder, 'stray'));
    prune(folder, []);
    expect(readdirSync(folder)).toEqual([]);
  });
});
