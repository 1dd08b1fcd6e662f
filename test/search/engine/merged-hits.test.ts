import { describe, expect, test } from 'vitest';
import { mergeHits } from '../../../src/search/engine/merged-hits.ts';
import type { Found } from '../../../src/search/engine/request.ts';

const found = (id: string, ...variants: string[]): Found => ({
  id,
  title: id,
  variants: variants.map((variant) => ({ id: variant, title: variant })),
  isOwn: false,
});
const idsOf = ({ found, maybe }: { found: Found[]; maybe: Found[] }) => [found.map(({ id }) => id), maybe.map(({ id }) => id)];

describe('hits of the full text', () => {
  test('follow what the matcher is sure of, each entry once, variants included', () => {
    const hits = [found('git/c'), found('git/a'), found('git/a-linux')];
    expect(idsOf(mergeHits([found('git/a', 'git/a-linux'), found('git/b')], hits, [found('git/d')], false))).toEqual([
      ['git/a', 'git/b', 'git/c'],
      [],
    ]);
  });

  test('stand beside the guesses of a miss', () => {
    expect(idsOf(mergeHits([], [found('git/c'), found('git/d')], [found('git/d')], false))).toEqual([[], ['git/d', 'git/c']]);
  });

  test('are the results of a miss where the reader asked for them; without any, the guesses stay', () => {
    expect(idsOf(mergeHits([], [found('git/c')], [found('git/d')], true))).toEqual([['git/c'], []]);
    expect(idsOf(mergeHits([], [], [found('git/d')], true))).toEqual([[], ['git/d']]);
  });
});
