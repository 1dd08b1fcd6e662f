// The engine as a page asks it: the files that a search costs, and its replies.
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/search/engine/engine.ts';
import { entries, entry } from '../entries.ts';
import { manyEntries } from '../index/built.ts';
import { base, follow, idsOf, search, serveSite } from './served-site.ts';

const site = serveSite();

describe('a search fetches', () => {
  test('the first file alone to begin with', async () => {
    await createEngine(base).load();
    expect(site.asked).toEqual(['index.pack']);
  });

  test('for a code that an entry has, no more than its details', async () => {
    await search('TS2307');
    expect(site.asked).toEqual(['index.pack', 'details-1']);
  });

  test('for a question the terms, too', async () => {
    await search('which group may use the docker socket');
    expect(site.asked).toEqual(['index.pack', 'terms-0', 'details-0']);
  });

  test('nothing twice', async () => {
    const engine = createEngine(base);
    await search('TS2307', {}, engine);
    await search('which group may use the docker socket', {}, engine);
    await search('which group may use the docker socket', {}, engine);
    expect(site.asked).toEqual(['index.pack', 'details-1', 'terms-0', 'details-0']);
  });

  test('of a large site the pieces that its code and its candidates are in', async () => {
    site.publish(manyEntries, 0);
    const reply = await search('E7123');
    const [found] = manyEntries.filter(({ errorCodes }) => errorCodes.includes('E7123'));
    const { entry: place = -1, details } = reply.results[0]!;
    expect([idsOf(reply), details?.codes, site.asked]).toEqual([
      [found!.id],
      ['E7123'],
      ['index.pack', 'terms-0', 'terms-2', `heads-${Math.floor(place / 64)}`, `details-${Math.floor(place / 16)}`],
    ]);
  });

  test('facets, only to filter, to sort, or for a stack', async () => {
    for (const rest of [{ filters: { domain: 'typescript' } }, { byRate: true }, { stack: ['node'] }]) {
      site.asked = [];
      await search('TS2307', rest);
      expect(site.asked).toEqual(['index.pack', 'facets', 'details-1']);
    }
  });
});

describe('a reply', () => {
  test('says all of an entry that answers, and before that what is known without its details', async () => {
    const result = {
      id: 'nginx/502-bad-gateway',
      title: '502 Bad Gateway',
      entry: entries
        .map(({ id }) => id)
        .toSorted()
        .indexOf('nginx/502-bad-gateway'),
      why: { type: 'code', code: '502' },
      variants: [],
      isOwn: false,
    };
    const rest = { miss: false, total: 1, maybe: [], telling: '502 Bad Gateway', named: [], isPartial: false, fullText: 'unused' };
    const details = {
      codes: ['502'],
      versions: ['Any'],
      fix: 'Do nothing',
      rate: 0.5,
      workarounds: 1,
      deadEnds: 1,
      avoid: [{ action: 'Do something', rate: 0.5 }],
      verification: 'human_reviewed',
    };
    expect(await follow('502 Bad Gateway')).toEqual([
      { ...rest, results: [result], done: false },
      { ...rest, results: [{ ...result, details }], done: true },
    ]);
  });

  test('comes without details where these can’t be had', async () => {
    site.lose(/details/);
    const { results, done, isPartial } = await search('TS2307');
    expect([results.map(({ id, details }) => [id, details]), done, isPartial]).toEqual([
      [['typescript/ts2307-cannot-find-module', undefined]],
      true,
      false,
    ]);
  });

  test('names the variants of an entry beside it', async () => {
    const { results } = await search('Allocation failed - JavaScript heap out of memory');
    expect(results.map(({ id, variants }) => [id, variants])).toEqual([
      [
        'node/heap-out-of-memory-node18-linux',
        [{ id: 'node/heap-out-of-memory-node20-linux', title: 'FATAL ERROR: Allocation failed - JavaScript heap out of memory' }],
      ],
    ]);
  });

  test('to a suggestion comes at once, without details', async () => {
    const replies = await follow('TS2307', { depth: 'suggestions' });
    expect([replies.map(({ results, done }) => [results[0]?.id, results[0]?.details, done]), site.asked]).toEqual([
      [['typescript/ts2307-cannot-find-module', undefined, true]],
      ['index.pack'],
    ]);
  });

  test('holds as many results as are asked for, and tells how many there are only where none is left out', async () => {
    site.publish([...entries, ...['aaa', 'bbb', 'ccc'].map((domain) => entry(`${domain}/lock`, 'The lock file is stale'))]);
    const replies = await Promise.all([2, 3].map((limit) => search('The lock file is stale', { limit })));
    expect(replies.map((reply) => [idsOf(reply), reply.total])).toEqual([
      [['aaa/lock', 'bbb/lock'], undefined],
      [['aaa/lock', 'bbb/lock', 'ccc/lock'], 3],
    ]);
  });

  test('to a miss shows what comes near with what is different, and the line that a new entry is about', async () => {
    const line = 'error[E0499]: cannot borrow `x` as mutable more than once at a time';
    const { results, miss, maybe, telling, total } = await search(`${line}\n --> src/main.rs:5:1`);
    expect([results, miss, total, telling, maybe[0]?.id, maybe[0]?.difference]).toEqual([
      [],
      true,
      0,
      line,
      'rust/e0502-borrow-conflict',
      { type: 'code', yours: 'E0499', theirs: 'E0502' },
    ]);
  });

  test('tells of a code that no entry has which one it is, and names its family’s entries', async () => {
    const { code, family } = await search('TS2322');
    expect([code, family]).toEqual([
      'TS2322',
      {
        code: 'TS2322',
        name: expect.stringContaining('TypeScript'),
        siblings: ['ts2307-cannot-find-module', 'ts2345-argument-not-assignable'].map((slug) => ({
          id: `typescript/${slug}`,
          title: entries.find(({ id }) => id === `typescript/${slug}`)!.title,
        })),
      },
    ]);
  });

  test('names the entries of a code that are no results', async () => {
    const log = "error TS2345: Argument of type 'A' is not assignable to parameter of type 'B'\ncode: 'EADDRINUSE'";
    const { results, named, code } = await search(log, { filters: { domain: 'typescript' } });
    expect([results.map(({ id }) => id), code, named]).toEqual([
      ['typescript/ts2345-argument-not-assignable'],
      'EADDRINUSE',
      [{ code: 'EADDRINUSE', entries: [{ id: 'node/eaddrinuse', title: 'Error: listen EADDRINUSE: address already in use :::3000' }] }],
    ]);
  });

  test('reads the last word of what is typed as the beginning of one', async () => {
    expect(idsOf(await search('borrow of moved val', { depth: 'suggestions' }))).toEqual(['rust/e0382-use-after-move']);
  });
});
