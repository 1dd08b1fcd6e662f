// Entries by filter, order, stack and domain.
import { beforeEach, describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/search/engine/engine.ts';
import { entries, entry } from '../entries.ts';
import { manyEntries } from '../index/built.ts';
import { base, idsOf, search, serveSite } from './served-site.ts';

const site = serveSite();

describe('filters and orders', () => {
  test('leave the entries of a domain, and only those', async () => {
    site.publish([...entries, entry('git/permission', 'Permission denied (publickey)')]);
    const filters = [{}, { domain: 'git' }, { domain: 'docker' }, { domain: 'java' }];
    const replies = await Promise.all(filters.map((some) => search('permission denied', { filters: some })));
    expect(replies.map((reply) => idsOf(reply).toSorted())).toEqual([
      ['docker/permission-denied-socket', 'git/permission'],
      ['git/permission'],
      ['docker/permission-denied-socket'],
      [],
    ]);
  });

  test('put the best fix rate first where the reader wants that', async () => {
    site.publish([...entries, ...[0.4, 0.9, 0.6].map((fixRate, i) => entry(`x${i}/lock`, 'The lock file is stale', { fixRate }))]);
    expect([idsOf(await search('The lock file is stale')), idsOf(await search('The lock file is stale', { byRate: true }))]).toEqual([
      ['x0/lock', 'x1/lock', 'x2/lock'],
      ['x1/lock', 'x2/lock', 'x0/lock'],
    ]);
  });

  test('let a domain of the stack count as much as a product, and no more than a better match', async () => {
    const twins = ['aaa', 'bbb', 'ccc'].map((domain) =>
      entry(`${domain}/lock`, 'The lock file is stale', {
        versions: [{ version: 'Any', product: domain.toUpperCase(), status: 'active' }],
      }),
    );
    site.publish([...entries, ...twins, entry('ddd/lock', 'The lock file of a marmot is gone')]);
    const firsts = await Promise.all(
      [[], ['ccc'], ['CCC'], ['ccc', 'CCC'], ['ddd']].map((stack) => search('The lock file is stale', { stack })),
    );
    expect(firsts.map(({ results }) => [results[0]?.id, results[0]?.isOwn])).toEqual([
      ['aaa/lock', false],
      ['ccc/lock', true],
      ['ccc/lock', true],
      ['ccc/lock', true],
      ['aaa/lock', false],
    ]);
  });

  test('have options, with the number of entries that each leaves', async () => {
    const { domain, code } = await createEngine(base).options({ domain: 'rust' });
    expect([domain.find(({ value }) => value === 'git'), domain.find(({ value }) => value === 'rust'), code]).toEqual([
      { value: 'git', count: 2 },
      { value: 'rust', count: 2 },
      [
        { value: 'e0382', count: 1 },
        { value: 'e0502', count: 1 },
      ],
    ]);
  });
});

describe('a list', () => {
  const git = [0.4, 0.9, 0.6].map((fixRate, i) => entry(`git/e${i}`, `Something of number ${'abc'[i]} fails`, { fixRate }));
  beforeEach(() => site.publish([...entries.filter(({ domain }) => domain !== 'git'), ...git]));

  test('of a domain’s entries, best fix rate first, stands where its name is all that is asked', async () => {
    const { results, ...reply } = await search(' Git ', { limit: 2 });
    expect([results.map(({ id, why, details }) => [id, why, details?.fix]), reply]).toEqual([
      [
        ['git/e1', undefined, 'Do nothing'],
        ['git/e2', undefined, 'Do nothing'],
      ],
      {
        miss: false,
        maybe: [],
        total: 3,
        telling: '',
        named: [],
        isPartial: false,
        fullText: 'unused',
        domain: 'git',
        done: true,
      },
    ]);
    expect(site.asked).toEqual(['index.pack', 'facets', 'details-0']);
  });

  test('of a domain’s entries keeps to the other filters, and reads the heads that it shows of a large site', async () => {
    site.publish(
      manyEntries.map((one, i) => ({ ...one, fixRate: (i % 100) / 100, category: i < 100 ? 'low' : 'high' })),
      0,
    );
    const reply = await search('site3', { filters: { category: 'low' }, limit: 2 });
    expect([idsOf(reply), reply.total]).toEqual([['site3/e094', 'site3/e087'], 14]);
  });

  test('of nothing stands where neither words nor filters are given, and of what the filters leave where these are', async () => {
    const [nothing, filtered] = [await search(' '), await search('', { filters: { domain: 'git' } })];
    expect([nothing.results, nothing.total, nothing.done, idsOf(filtered), filtered.total, filtered.miss]).toEqual([
      [],
      0,
      true,
      ['git/e1', 'git/e2', 'git/e0'],
      3,
      false,
    ]);
  });
});
