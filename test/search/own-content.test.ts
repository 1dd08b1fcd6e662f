// The labelled queries of the content root over its entries: a floor under what the bench measures in a browser.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles, readEntryFile } from '../../src/corpus/read.ts';
import { entriesFolder, rootPath } from '../../src/root/folders.ts';
import { matcherOf } from './entries.ts';
import { readQueries } from './queries.ts';

const queries = readQueries(rootPath('queries'));
if (queries.length === 0) console.info(`No queries in ${rootPath('queries')}: the search is not measured on this content root`);

describe.skipIf(queries.length === 0)('the search, on the labelled queries of the content root', () => {
  const entries = listFiles(entriesFolder).flatMap((file) => readEntryFile(file).entry ?? []);
  const matcher = matcherOf(entries);
  const answerable = queries.filter(({ expect: ids }) => ids.length > 0);
  const unanswerable = queries.filter(({ expect: ids }) => ids.length === 0);
  const floors = readFloors();

  test('every label names an entry', () => {
    const known = new Set(entries.flatMap(({ id, aliases }) => [id, ...aliases]));
    expect(answerable.flatMap(({ expect: ids }) => ids.filter((id) => !known.has(id)))).toEqual([]);
  });

  test.each([...new Set(answerable.map(({ kind }) => kind))])('a %s finds its entry first as often as queries/floors.json says', (kind) => {
    const asked = answerable.filter((query) => query.kind === kind);
    const first = share(asked, ({ query, expect: ids }) => {
      const { hits, maybe } = matcher.match(query);
      const [best] = [...hits, ...maybe];
      return best !== undefined && [best.id, ...best.variants].some((id) => ids.includes(id));
    });
    console.info(`${kind}: ${first.toFixed(3)} of ${asked.length} found first`);
    expect(first, `share of ${asked.length} found first`).toBeGreaterThanOrEqual(floors.first?.[kind] ?? 0);
  });

  test('answers are missed as rarely, and queries without one told so as often, as queries/floors.json says', () => {
    const isMiss = ({ query }: { query: string }): boolean => matcher.match(query).miss;
    const [missed, told] = [share(answerable, isMiss), share(unanswerable, isMiss)];
    console.info(
      `${missed.toFixed(3)} of ${answerable.length} missed, ${told.toFixed(3)} of ${unanswerable.length} without an entry told so`,
    );
    expect.soft(missed, 'share of answers missed').toBeLessThanOrEqual(floors.missed ?? 1);
    expect
      .soft(told, 'share of queries without an answer that are told so')
      .toBeGreaterThanOrEqual(unanswerable.length === 0 ? 0 : (floors.told ?? 0));
  });

  test('no result beside the first is all but surely wrong', () => {
    const others = queries.filter(({ query }) => query.includes(' ')).flatMap(({ query }) => matcher.match(query).hits.slice(1));
    expect(others.filter(({ confidence }) => confidence < 0.1)).toEqual([]);
  });

  test('a filter that hides the answer is a reason to be sure of another one as rarely as queries/floors.json says', () => {
    const domains = [...matcher.model.domainNames];
    const asked = answerable.flatMap(({ query, expect: ids }) => {
      const found = new Set([...ids, ...matcher.match(query).hits.map(({ id }) => id)].map((id) => id.slice(0, id.indexOf('/'))));
      return domains.filter((domain) => !found.has(domain)).map((domain) => ({ query, domain }));
    });
    const sure = share(asked, ({ query, domain }) => !matcher.match(query, { domains: [domain] }).miss);
    expect(sure, `share of ${asked.length} filters`).toBeLessThanOrEqual(floors.sureElsewhere ?? 1);
  });
});

/** Share of some things for which something holds, 0..1; 0 of none. */
function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / Math.max(1, items.length);
}

function readFloors(): Floors {
  const file = path.join(rootPath('queries'), 'floors.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Floors) : {};
}

/** What a team holds its search to, as shares of its own queries; what is not said is measured and printed only. */
interface Floors {
  /** By kind of query: least share that finds its entry first. */
  first?: Record<string, number>;
  /** Least share of queries without an entry that are told so. */
  told?: number;
  /** Most of the queries with an entry that are told "none". */
  missed?: number;
  /** Most of the domains that hide a query's answer and are answered with another entry. */
  sureElsewhere?: number;
}
