// A stated code is an answer: wherever a code that an entry has stands in a paste, the reader is led to the entry.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/entry/schema.ts';
import { listFiles, readEntryFile } from '../../src/corpus/read.ts';
import { answerOf, entries, type NamedAnswer } from './entries.ts';
import { forms, prefixes } from './paste/forms.ts';

/** Codes that more entries have are no answer by themselves. */
const mostHolders = 20;

/** Least share of codes that are names whose entry is first, 0..1. */
const leastFirst = 0.95;

const fixtures = 'test/fixtures/root/entries';
const corpus = path.resolve('../shared/corpus/entries');

const bases: [name: string, read: () => Entry[]][] = [
  ['the small entries', () => entries],
  ['the fixtures', () => readAll(fixtures)],
  ['the corpus', () => readAll(corpus)],
];

describe.each(bases)('of %s', (name, read) => {
  const isAbsent = name === 'the corpus' && !existsSync(corpus);
  if (isAbsent) console.info(`There is no ${corpus}: its codes are not asked for`);

  test.skipIf(isAbsent)(
    'each code leads to its entry in every form, and nearly each that is a name leads there first',
    async () => {
      const some = read();
      const ask = answerOf(some);
      const holders = holdersOf(some);
      const lost: string[] = [];
      const shares = new Map<string, { first: number; all: number }>();
      for (const [form, write] of Object.entries(forms)) {
        const share = { first: 0, all: 0 };
        shares.set(form, share);
        for (const [code, ids] of holders) {
          const answer = await ask(write(code));
          if (!ids.some((id) => shownIn(answer).has(id))) lost.push(`${code} ${form}`);
          if (!isName(code) || ids.length > mostHolders) continue;
          share.all += 1;
          share.first += Number(isFirst(ids, answer));
        }
      }
      console.info(
        [`Codes of ${name} whose entry is first:`, ...[...shares].map(([form, share]) => `${percent(share)} ${form}`)].join('\n'),
      );
      expect([holders.size > 0, lost]).toEqual([true, []]);
      expect(shareOf([...shares.values()]), 'share of all that are first').toBeGreaterThanOrEqual(leastFirst);
    },
    60_000,
  );
});

test('a code leads to its entry behind any prefix', async () => {
  const all = readAll(fixtures);
  const ask = answerOf(all);
  const asked = [...holdersOf(all)].flatMap(([code, ids]) =>
    prefixes.map((prefix) => ({ paste: `${prefix}[${code}] it went wrong`, ids })),
  );
  const answers = await Promise.all(asked.map(async ({ paste, ids }) => ({ paste, ids, shown: shownIn(await ask(paste)) })));
  expect(answers.flatMap(({ paste, ids, shown }) => (ids.some((id) => shown.has(id)) ? [] : paste))).toEqual([]);
});

test.each([
  ['0xC0000005', ['0xc0000005', 'C0000005', '-1073741819', '3221225477']],
  ['ORA-00942', ['ORA-942', 'ora-00942']],
  ['TS2307', ['ts(2307)', 'TS2307']],
])('%s leads to its entry in each of its spellings', async (code, spellings) => {
  const own = { ...entries[0]!, id: 'windows/own-code', domain: 'windows', title: 'The gremlin sleeps', errorCodes: [code] };
  const ask = answerOf([...entries.filter(({ title }) => !title.includes(code)), own]);
  const firsts = [code, ...spellings].map(async (spelling) => (await ask(`it failed (${spelling})`)).hits[0]?.id);
  expect(await Promise.all(firsts)).toEqual([code, ...spellings].map(() => own.id));
});

function readAll(folder: string): Entry[] {
  return listFiles(folder).flatMap((file) => readEntryFile(file).entry ?? []);
}

/** The entries that state each code or name it in their titles or messages. Codes of several words fit into no form of a tool. */
function holdersOf(some: readonly Entry[]): Map<string, string[]> {
  const stated = new Set(some.flatMap(({ errorCodes }) => errorCodes).filter((code) => /^[\w.#/()-]+$/.test(code)));
  const said = some.map(({ id, title, errorMessages, errorCodes }) => ({
    id,
    words: new Set([...errorCodes, ...[title, ...errorMessages].flatMap((text) => text.match(/[\w.#/()-]*\w/g) ?? [])]),
  }));
  return new Map([...stated].map((code) => [code, said.flatMap(({ id, words }) => (words.has(code) ? id : []))]));
}

/** All entries that a reader of an answer sees. */
function shownIn({ hits, near, named }: NamedAnswer): Set<string> {
  return new Set([...[...hits, ...near].flatMap(({ id, variants }) => [id, ...variants]), ...named.flatMap(({ ids }) => ids)]);
}

function isFirst(ids: readonly string[], { hits, near }: NamedAnswer): boolean {
  const [best] = [...hits, ...near];
  return best !== undefined && [best.id, ...best.variants].some((id) => ids.includes(id));
}

function isName(code: string): boolean {
  return /[a-z]/i.test(code);
}

function shareOf(shares: readonly { first: number; all: number }[]): number {
  const sum = (key: 'first' | 'all'): number => shares.reduce((total, share) => total + share[key], 0);
  return sum('all') === 0 ? 1 : sum('first') / sum('all');
}

function percent(share: { first: number; all: number }): string {
  return `${(100 * shareOf([share])).toFixed(0).padStart(3)} % of ${share.all}`;
}
