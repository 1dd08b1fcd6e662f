// What is built is what is read: the index of a few entries, whole and in pieces.
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/entry/schema.ts';
import { matchText } from '../../../src/search/engine/match.ts';
import { codeTerm, type HeadsFile, type TermsFile } from '../../../src/search/index/index-files.ts';
import { openSearchIndex } from '../../../src/search/index/search-index.ts';
import { answerOf, entries, entry, indexOf } from '../entries.ts';
import { build, manyEntries, open } from './built.ts';

const lock = entry('git/lock-linux', 'A lock file is left over', {
  errorCodes: ['P2077'],
  errorMessages: ['fatal: unable to create lock'],
  symptoms: ['Nothing can be committed'],
  rootCause: 'A process crashed, as P2078 says.',
});
const few: Entry[] = [
  entry('node/stale', 'Stale thing', { rootCause: 'The lock of a process.' }),
  lock,
  { ...lock, id: 'git/lock-macos', symptoms: [] },
];

describe.each([
  ['whole', undefined],
  ['in pieces', 0],
])('an index %s', (_, length) => {
  test('gives back the heads of its entries, in order of ID, with the group of each', () => {
    const index = open(few, length);
    const head = {
      id: 'git/lock-linux',
      title: 'A lock file is left over',
      codes: ['p2077'],
      messages: ['fatal: unable to create lock'],
      symptoms: ['Nothing can be committed'],
      group: 0,
    };
    expect([index.size, index.domains, [0, 1, 2, 3].map((i) => index.headOf(i))]).toEqual([
      3,
      new Set(['git', 'node']),
      [
        head,
        { ...head, id: 'git/lock-macos', symptoms: [] },
        { id: 'node/stale', title: 'Stale thing', codes: [], messages: [], symptoms: [], group: 2 },
        undefined,
      ],
    ]);
  });

  test('knows which heads have a term, and which texts where the head lacks it', () => {
    const index = open(few, length);
    expect(['lock', 'commit', 'process', 'nowhere'].map((term) => index.postingsOf(term))).toEqual([
      { heads: [0, 1], texts: [2] },
      { heads: [0], texts: [] },
      { heads: [], texts: [0, 1, 2] },
      undefined,
    ]);
  });

  test('finds a code in the heads that have it, and in texts only where no head does', () => {
    const index = open([...few, entry('sql/p2078', 'Down', { rootCause: 'See P2077 and P2079.' })], length);
    expect([['p2077', 'p2078', 'p2079', 'p2080'].map((code) => index.holdersOf(code)), index.codes().sort()]).toEqual([
      [[0, 1], [3], [3], []],
      ['p2077', 'p2078', 'p2079'],
    ]);
  });

  test('is the same for any order of entries', () => {
    expect(build([...entries].reverse(), length)).toEqual(build(entries, length));
  });

  test('of no entries answers, too', async () => {
    const { hits, near, miss } = await matchText('TS2307: Cannot find module', indexOf([], length), { accepts: () => true, limit: 10 });
    expect([hits, near, miss, open([], length).terms()]).toEqual([[], [], true, []]);
  });
});

test('a small index has all heads in its first file and one file of terms, that has nothing which the heads say', () => {
  const { first, files } = build(few);
  expect([Object.keys(first.heads!), first.common, [...files.keys()], JSON.parse(files.get('terms-0')!)]).toEqual([
    ['names', 'rest'],
    {},
    ['terms-0', 'details-0', 'facets'],
    expect.not.objectContaining({ heads: expect.anything() }),
  ]);
});

test('an index is cut into pieces where its heads take more than a given length', () => {
  const length = JSON.stringify(build(entries).first.heads).length;
  expect([length, length - 1].map((most) => 'heads' in build(entries, most).first)).toEqual([true, false]);
});

describe('an index of many pieces', () => {
  const { first, files } = build(manyEntries, 0);

  test('has files of 64 heads, of 16 details, and several of terms', () => {
    const count = (kind: string): number => [...files.keys()].filter((name) => name.startsWith(kind)).length;
    expect([count('heads'), count('details'), count('terms') > 2, count('terms') === first.terms.length]).toEqual([4, 13, true, true]);
  });

  test('has every term in the file that its range names, and no file is far longer than 8,000 characters', () => {
    const whole = open(manyEntries);
    const held = first.terms.map((_, i) => (JSON.parse(files.get(`terms-${i}`)!) as TermsFile).terms.split('\n'));
    const terms = [...new Set([...whole.terms(), ...whole.codes().map(codeTerm)])].sort();
    expect([held.flat(), first.terms]).toEqual([terms, held.map(([from]) => from)]);
    expect(terms.filter((term) => !held[openSearchIndex(first).fileOf(term)]!.includes(term))).toEqual([]);
    expect(first.terms.filter((_, i) => files.get(`terms-${i}`)!.length > 10_000)).toEqual([]);
  });

  test('says nothing of groups where no entry has variants', () => {
    const rests = [0, 1, 2, 3].flatMap((i) => Object.values((JSON.parse(files.get(`heads-${i}`)!) as HeadsFile).rest));
    expect(rests.filter((rest) => 'group' in rest)).toEqual([]);
  });

  test('names no file for what stands before all terms', () => {
    const { fileOf } = openSearchIndex(first);
    expect([fileOf(' '), fileOf('zzz')]).toEqual([-1, first.terms.length - 1]);
  });
});

describe('what an entry says leads to it', () => {
  const idsOf = async (all: readonly Entry[], query: string): Promise<string[]> => (await answerOf(all)(query)).hits.map(({ id }) => id);

  test('codes that a root cause names in passing do, but not those at the end of a long list', async () => {
    const all = [
      ...entries,
      entry('windows/update-stops', 'Windows Update stops half way', {
        rootCause: 'It ends with 0x80070002, 0x80070003, 0x80070005, 0x80070020, 0x80070422, 0x80070643, 0x8007000D or 0x80070057.',
      }),
    ];
    expect(await Promise.all(['0x80070002', '0x80070643', '0x80070057'].map((code) => idsOf(all, code)))).toEqual([
      ['windows/update-stops'],
      ['windows/update-stops'],
      [],
    ]);
  });

  test('what its sentences say does, rather than each name in a sample of code', async () => {
    const rest = {
      rootCause: 'The horizon of a replication slot stays behind.',
      workarounds: [{ anchor: 'a', action: 'Look', successRate: 0.5, code: [{ language: 'ini', text: 'checkpoint_timeout = on' }] }],
      deadEnds: [{ anchor: 'b', action: 'Truncate the journal by hand', reason: 'It stays', failRate: 0.5 }],
    };
    const index = open([...entries, entry('postgresql/bloat', 'Tables grow without end', rest)]);
    expect(['horizon', 'journal', 'checkpoint_timeout', 'checkpoint'].map((term) => index.postingsOf(term)?.texts.length ?? 0)).toEqual([
      1, 1, 0, 0,
    ]);
  });
});
