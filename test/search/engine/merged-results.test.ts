import { describe, expect, test } from 'vitest';
import { mergeResults } from '../../../src/search/engine/merged-results.ts';
import type { Result } from '../../../src/search/engine/request.ts';

const result = (id: string, ...variants: string[]): Result => ({
  id,
  title: id,
  variants: variants.map((variant) => ({ id: variant, title: variant })),
  isOwn: false,
});
const idsOf = ({ results, maybe }: { results: Result[]; maybe: Result[] }) => [results.map(({ id }) => id), maybe.map(({ id }) => id)];

describe('hits of the full text', () => {
  test('follow what the matcher is sure of, each entry once, variants included', () => {
    const hits = [result('git/c'), result('git/a'), result('git/a-linux')];
    expect(idsOf(mergeResults([result('git/a', 'git/a-linux'), result('git/b')], hits, [result('git/d')], false))).toEqual([
      ['git/a', 'git/b', 'git/c'],
      [],
    ]);
  });

  test('stand beside the guesses of a miss', () => {
    expect(idsOf(mergeResults([], [result('git/c'), result('git/d')], [result('git/d')], false))).toEqual([[], ['git/d', 'git/c']]);
  });

  test('are the results of a miss where the reader asked for them; without any, the guesses stay', () => {
    expect(idsOf(mergeResults([], [result('git/c')], [result('git/d')], true))).toEqual([['git/c'], []]);
    expect(idsOf(mergeResults([], [], [result('git/d')], true))).toEqual([[], ['git/d']]);
  });
});
