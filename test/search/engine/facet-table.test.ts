import { describe, expect, test } from 'vitest';
import { openFacetTable } from '../../../src/search/engine/facet-table.ts';
import { buildFacets } from '../../../src/search/index/facets.ts';
import { headOf } from '../../../src/search/index/head.ts';
import { entry, plainText } from '../entries.ts';

const versions = (...products: string[]) => products.map((product) => ({ version: `${product} 2`, product, status: 'active' as const }));
const entries = [
  entry('git/a', 'A', { category: 'remote', fixRate: 0.6, errorCodes: ['E100'], versions: versions('Git', 'Git', 'Linux') }),
  entry('git/b', 'B', { category: 'local', fixRate: 0.904, verification: 'reproduced', versions: versions('Git') }),
  entry('node/c', 'C', { category: 'local', fixRate: 0.8, errorCodes: ['E100', 'E200'], versions: versions('Node.js') }),
];
const table = openFacetTable(
  buildFacets(
    entries,
    entries.map((one, group) => ({ ...headOf(one, plainText), group })),
  ),
);

describe('facets', () => {
  test('leave the entries that have all that is asked for, best fix rate first', () => {
    expect(
      [
        {},
        { domain: 'git' },
        { domain: 'git', category: 'local' },
        { code: 'e100' },
        { product: 'Git', verification: 'human_reviewed' },
        { product: 'Svn' },
      ].map((filters) => table.list(filters)),
    ).toEqual([[1, 2, 0], [1, 0], [1], [2, 0], [0], []]);
  });

  test('tell of one entry whether it is left', () => {
    expect([table.accepts(0, { product: 'Linux' }), table.accepts(1, { product: 'Linux' }), table.accepts(9, { domain: 'git' })]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('count what each value would leave beside the other filters', () => {
    expect(table.options({ domain: 'git', category: 'local' })).toEqual({
      domain: [
        { value: 'git', count: 1 },
        { value: 'node', count: 1 },
      ],
      category: [
        { value: 'local', count: 1 },
        { value: 'remote', count: 1 },
      ],
      verification: [{ value: 'reproduced', count: 1 }],
      product: [{ value: 'Git', count: 1 }],
      code: [],
    });
  });

  test('know the entries of a stack by domain and by product', () => {
    const own = (stack: string[]): boolean[] => [0, 1, 2].map((one) => table.isOwn(one, stack));
    expect([own(['node']), own(['Linux']), own(['Git', 'node']), own([])]).toEqual([
      [false, false, true],
      [true, false, false],
      [true, true, true],
      [false, false, false],
    ]);
  });

  test('know how many people the fixes of an entry help, in percent', () => {
    expect([0, 1, 2, 3].map((one) => table.fixRateOf(one))).toEqual([60, 90, 80, 0]);
  });
});
