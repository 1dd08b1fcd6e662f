// The labelled queries of the content root over its entries: a floor under what the bench measures in a browser.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles, readEntryFile } from '../../src/corpus/read.ts';
import { entriesFolder, rootPath } from '../../src/root/folders.ts';
import { answerOf, type NamedAnswer } from './entries.ts';
import { readQueries } from '../../src/corpus/queries.ts';

const queries = readQueries(rootPath('queries'));
if (queries.length === 0) console.info(`No queries in ${rootPath('queries')}: the search is not measured on this content root`);

describe.skipIf(queries.length === 0)('the search, on the labelled queries of the content root', () => {
  const entries = listFiles(entriesFolder).flatMap((file) => readEntryFile(file).entry ?? []);
  const ask = answerOf(entries);
  const asked = queries.map((query) => ({ ...query, answer: ask(query.query) }));
  const answerable = asked.filter(({ expect: ids }) => ids.length > 0);
  const unanswerable = asked.filter(({ expect: ids }) => ids.length === 0);
  const floors = readFloors();

  test('every label names an entry', () => {
    const known = new Set(entries.flatMap(({ id, aliases }) => [id, ...aliases]));
    expect(answerable.flatMap(({ expect: ids }) => ids.filter((id) => !known.has(id)))).toEqual([]);
  });

  test.each([...new Set(answerable.map(({ kind }) => kind))])(
    'a %s finds its entry first as often as queries/floors.json says',
    async (kind) => {
      const ofKind = answerable.filter((query) => query.kind === kind);
      const first = await share(ofKind, async ({ answer, expect: ids }) => {
        const { hits, near } = await answer;
        const [best] = [...hits, ...near];
        return best !== undefined && [best.id, ...best.variants].some((id) => ids.includes(id));
      });
      console.info(`${kind}: ${first.toFixed(3)} of ${ofKind.length} found first`);
      expect(first, `share of ${ofKind.length} found first`).toBeGreaterThanOrEqual(floors.first?.[kind] ?? 0);
    },
  );

  test('answers are missed as rarely, and queries without one told so as often, as queries/floors.json says', async () => {
    const isMiss = async ({ answer }: { answer: Promise<NamedAnswer> }): Promise<boolean> => (await answer).miss;
    const [missed, told] = [await share(answerable, isMiss), await share(unanswerable, isMiss)];
    console.info(
      `${missed.toFixed(3)} of ${answerable.length} missed, ${told.toFixed(3)} of ${unanswerable.length} without an entry told so`,
    );
    expect.soft(missed, 'share of answers missed').toBeLessThanOrEqual(floors.missed ?? 1);
    expect
      .soft(told, 'share of queries without an answer that are told so')
      .toBeGreaterThanOrEqual(unanswerable.length === 0 ? 0 : (floors.told ?? 0));
  });

  test('no result beside the first is all but surely wrong', async () => {
    const others = await Promise.all(asked.map(async ({ answer }) => (await answer).hits.slice(1)));
    expect(others.flat().filter(({ confidence }) => confidence < 0.03)).toEqual([]);
  });

  test('no answer that is missed leaves the reader with nothing', async () => {
    const answers = await Promise.all(answerable.map(({ answer }) => answer));
    expect(answers.filter(({ hits, near }) => hits.length + near.length === 0)).toEqual([]);
  });

  test('a filter that hides the answer is a reason to be sure of another one as rarely as queries/floors.json says', async () => {
    const domains = [...new Set(entries.map(({ domain }) => domain))];
    const filtered = await Promise.all(
      answerable.map(async ({ query, expect: ids, answer }) => {
        const found = new Set([...ids, ...(await answer).hits.map(({ id }) => id)].map((id) => id.slice(0, id.indexOf('/'))));
        return domains.filter((domain) => !found.has(domain)).map((domain) => ({ query, domain }));
      }),
    );
    const sure = await share(filtered.flat(), async ({ query, domain }) => !(await ask(query, { domains: [domain] })).miss);
    console.info(`${sure.toFixed(3)} of ${filtered.flat().length} filters that hide the answer are answered with another`);
    expect(sure, `share of ${filtered.flat().length} filters`).toBeLessThanOrEqual(floors.sureElsewhere ?? 1);
  });
});

/** Share of some things for which something holds, 0..1; 0 of none. */
async function share<T>(items: readonly T[], holds: (item: T) => Promise<boolean>): Promise<number> {
  const held = await Promise.all(items.map(holds));
  return held.filter(Boolean).length / Math.max(1, items.length);
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
