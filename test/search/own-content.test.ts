// The site's own labelled queries over its own entries: a floor under what the bench measures in a browser.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles, readEntryFile } from '../../src/corpus/read.ts';
import { matcherOf } from './entries.ts';

const root = path.resolve('content/entries');
const fixtures = path.resolve('test/fixtures/search');
const entries = listFiles(root).flatMap((file) => readEntryFile(file, root).entry ?? []);
const matcher = matcherOf(entries);

const queries = readdirSync(fixtures)
  .filter((name) => /^queries.*\.jsonl$/.test(name))
  .flatMap((name) => readFileSync(path.join(fixtures, name), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as { kind: string; expect: string[]; query: string });
const answerable = queries.filter(({ expect: ids }) => ids.length > 0);

/** Share of some queries for which something holds, as a number that is compared with a floor. */
function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length;
}

const isLabelled = entries.some(({ id }) => answerable.some(({ expect: ids }) => ids.includes(id)));

describe.skipIf(!isLabelled)('over the own content, unless it was replaced', () => {
  test.each([
    ['log', 0.92],
    ['message', 0.96],
    ['code', 1],
    ['question', 0.8],
  ])('a %s finds its entry first in a share of at least %d', (kind, floor) => {
    const asked = answerable.filter((query) => query.kind === kind);
    const first = share(asked, ({ query, expect: ids }) => {
      const { hits, maybe } = matcher.match(query);
      const [best] = [...hits, ...maybe];
      return best !== undefined && [best.id, ...best.variants].some((id) => ids.includes(id));
    });
    expect(first, `share of ${asked.length} found first`).toBeGreaterThanOrEqual(floor);
  });

  test('hardly any answer is missed, and most queries without one are told so', () => {
    const missed = share(answerable, ({ query }) => matcher.match(query).miss);
    const told = share(
      queries.filter(({ expect: ids }) => ids.length === 0),
      ({ query }) => matcher.match(query).miss,
    );
    expect.soft(missed, 'share of answers missed').toBeLessThanOrEqual(0.03);
    expect.soft(told, 'share of queries without an answer that are told so').toBeGreaterThanOrEqual(0.9);
    expect.soft(queries.length, 'queries').toBeGreaterThanOrEqual(100);
  });

  test('no result beside the first is all but surely wrong', () => {
    const others = queries.filter(({ query }) => query.includes(' ')).flatMap(({ query }) => matcher.match(query).hits.slice(1));
    expect(others.length).toBeGreaterThan(50);
    expect(others.filter(({ confidence }) => confidence < 0.1)).toEqual([]);
  });

  test('hardly ever is a filter that hides the answer a reason to be sure of another one', () => {
    const domains = [...matcher.model.domainNames];
    const asked = answerable.flatMap(({ query, expect: ids }) => {
      const found = new Set([...ids, ...matcher.match(query).hits.map(({ id }) => id)].map((id) => id.slice(0, id.indexOf('/'))));
      return domains.filter((domain) => !found.has(domain)).map((domain) => ({ query, domain }));
    });
    const sure = asked.filter(({ query, domain }) => !matcher.match(query, { domains: [domain] }).miss);
    expect(sure.length / asked.length).toBeLessThan(0.01);
  });
});
