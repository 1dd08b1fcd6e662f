import { describe, expect, it } from 'vitest';
import { openFacetTable } from '../../../src/search/engine/facet-table.ts';
import { buildFacets } from '../../../src/search/index/facets.ts';
import { readValid, sourceOf } from '../../helpers.ts';

const entry = readValid(sourceOf());
const entries = [
  { ...entry, id: 'git/a', category: 'remote', fixRate: 0.6, errorCodes: ['E100'] },
  { ...entry, id: 'git/b', category: 'local', fixRate: 0.9 },
  { ...entry, id: 'node/c', domain: 'node', category: 'local', fixRate: 0.8 },
];
const table = openFacetTable(buildFacets(entries), {
  ids: ['git/a', 'git/b', 'node/c'],
  domains: ['git', 'git', 'node'],
  codes: [new Set(['e100']), new Set(), new Set()],
});

describe('facets', () => {
  it('leave the entries that have all that is asked for', () => {
    expect(table.list({ domain: 'git' })).toEqual(['git/a', 'git/b']);
    expect(table.list({ domain: 'git', category: 'local' })).toEqual(['git/b']);
    expect(table.list({ code: 'e100' })).toEqual(['git/a']);
    expect(table.list({ product: 'Git', verification: 'reproduced' })).toEqual(['git/a', 'git/b', 'node/c']);
    expect(table.list({ product: 'Svn' })).toEqual([]);
  });

  it('count what each value would leave beside the other filters', () => {
    const { domain, category } = table.options({ domain: 'git' });
    expect(domain).toEqual([
      { value: 'git', count: 2 },
      { value: 'node', count: 1 },
    ]);
    expect(category).toEqual([
      { value: 'local', count: 1 },
      { value: 'remote', count: 1 },
    ]);
  });

  it('know the entries of a stack by domain and by product', () => {
    expect(['git/a', 'node/c'].map((id) => table.isOwn(id, ['node']))).toEqual([false, true]);
    expect(table.isOwn('git/a', ['Git'])).toBe(true);
  });

  it('sort by fix rate', () => {
    expect(table.sortByRate(entries).map(({ id }) => id)).toEqual(['git/b', 'node/c', 'git/a']);
  });
});
