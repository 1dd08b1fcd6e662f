import { expect, test } from 'vitest';
import type { Entry } from '../../../src/entry/schema.ts';
import { chooseTextTerms } from '../../../src/search/index/text-terms.ts';
import { stem } from '../../../src/search/stems.ts';
import { entry, plainText } from '../entries.ts';
import { word } from './built.ts';

const termsOf = (entries: readonly Entry[], heads: readonly string[][] = []): string[][] =>
  chooseTextTerms(
    entries,
    entries.map((_, i) => new Set(heads[i])),
    plainText,
  );

test('the terms of a text are those that its head lacks, in order where all are as rare', () => {
  const text = entry('git/a', 'A', {
    rootCause: 'The **horizon** stays.',
    versions: [{ version: 'Postgres 16', product: 'Postgres', status: 'active' }],
    workarounds: [
      { anchor: 'a', action: 'Prune slots', successRate: 0.5, details: 'Mind replicas.', code: [{ language: 'sh', text: 'psql' }] },
    ],
    deadEnds: [{ anchor: 'b', action: 'Truncate', reason: 'Tables grow', failRate: 0.5 }],
  });
  expect(termsOf([text], [['stay']])).toEqual([
    ['horizon', 'prune', 'slot', 'mind', 'replica', 'truncate', 'table', 'grow', 'postgres'].map(stem),
  ]);
});

test('what few entries say comes before what many say', () => {
  const say = (id: string, rootCause: string): Entry => entry(id, id, { rootCause, workarounds: [], deadEnds: [], versions: [] });
  expect(termsOf([say('a/a', 'Servers reload.'), say('a/b', 'Servers shrink.')])).toEqual([
    ['reload', 'server'],
    ['shrink', 'server'],
  ]);
});

test('where there are thousands, each brings in a few of its terms, and none that it alone has', () => {
  const many = Array.from({ length: 2000 }, (_, i) =>
    entry(`a/e${i}`, 'A', {
      rootCause: Array.from({ length: 30 }, (_, j) => word(20 * Math.floor(i / 2) + j)).join(' ') + ` ${word(100_000 + i)}`,
      workarounds: [],
      deadEnds: [],
      versions: [],
    }),
  );
  const chosen = termsOf(many);
  expect([new Set(chosen.map(({ length }) => length)), chosen.flat().includes(word(100_000))]).toEqual([new Set([9]), false]);
});
