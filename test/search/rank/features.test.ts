import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/entry/schema.ts';
import { findCandidates } from '../../../src/search/rank/candidates.ts';
import { examine, rivalOf } from '../../../src/search/rank/features.ts';
import { readQuery } from '../../../src/search/rank/query.ts';
import { entries, entry, indexOf } from '../entries.ts';

/** Features of the entries that may answer a text, by their IDs. */
async function featuresOf(some: readonly Entry[], text: string): Promise<Record<string, Readonly<Record<string, number>>>> {
  const store = indexOf(some);
  const query = readQuery(text);
  await store.addTerms(query);
  const index = await store.index();
  const examined = examine(
    findCandidates(query, index, () => true),
    index,
  );
  return Object.fromEntries(examined.map((candidate) => [index.headOf(candidate.entry)!.id, candidate.features]));
}

const pick = (features: Readonly<Record<string, number>> | undefined, ...names: string[]): (number | undefined)[] =>
  names.map((name) => features?.[name]);

test('every feature is a finite number, by the same names for each entry, about 0..1', async () => {
  const texts = [
    '502',
    'how to use docker without sudo',
    'a.ts(3,1): error TS2345: it failed\nnpm ERR! code 502',
    'constructor __proto__ TS2307',
  ];
  const all = (await Promise.all(texts.map((text) => featuresOf(entries, text)))).flatMap((found) => Object.values(found));
  const isShare = ([name, value]: [string, number]): boolean => value >= 0 && value <= (name.endsWith('Missing') ? 1.5 : 1 + 1e-9);
  expect(all.length).toBeGreaterThan(10);
  expect(all.flatMap((features) => Object.entries(features).filter((feature) => !isShare(feature)))).toEqual([]);
});

test('a code or a question has features of its own, and a message has none', async () => {
  const namesOf = async (text: string): Promise<string[]> =>
    [
      ...new Set(
        Object.values(await featuresOf(entries, text)).flatMap((features) => Object.keys(features).map((name) => name.replace(/:.*/, ':'))),
      ),
    ].filter((name) => name.endsWith(':'));
  expect(await Promise.all(['TS2307', 'why is docker denied', "error: No module named 'x'"].map(namesOf))).toEqual([
    ['code:'],
    ['question:'],
    [],
  ]);
});

test('a message that an entry says whole is covered, whatever name stands in the place of `<name>`', async () => {
  const missing = entry('node/missing', "Cannot find module '<name>'");
  const found = await Promise.all(
    ['lodash', 'aws-sdk', './a/b.js'].map((name) => featuresOf([...entries, missing], `Error: Cannot find module '${name}'`)),
  );
  const [first] = found.map((all) => pick(all['node/missing'], 'replaced', 'coverage', 'lineMissing', 'run', 'titleSaid', 'rareHeld'));
  expect([first![0], first![1]! > 0.9]).toEqual([0, true]);
  expect(found.map((all) => pick(all['node/missing'], 'replaced', 'coverage', 'lineMissing', 'run', 'titleSaid', 'rareHeld'))).toEqual(
    found.map(() => first),
  );
});

test('another name in the place of one is `replaced`, and its own is not', async () => {
  const fetch = entry('node/fetch', 'ReferenceError: fetch is not defined');
  const [own, other] = await Promise.all(
    ['fetch', 'foo'].map((name) => featuresOf([...entries, fetch], `ReferenceError: ${name} is not defined`)),
  );
  expect([own!['node/fetch']!['replaced'], other!['node/fetch']!['replaced']! > 0.1]).toEqual([0, true]);
});

describe('a code', () => {
  test('counts as one where it is stated, all the more the fewer entries have it', async () => {
    const [one, four, twin] = [
      entry('a/one', 'One', { errorCodes: ['ERR_ONE'] }),
      entry('a/four', 'Four', { errorCodes: ['ERR_FOUR'] }),
      Array.from({ length: 3 }, (_, i) => entry(`b${i}/x`, `Twin ${i}`, { errorCodes: ['ERR_FOUR'] })),
    ];
    const some = [one, four, ...twin];
    const [own, shared] = [await featuresOf(some, 'error ERR_ONE'), await featuresOf(some, 'error ERR_FOUR')];
    expect([pick(own['a/one'], 'nameCode', 'nameAlone', 'numberCode'), pick(shared['a/four'], 'nameCode', 'nameAlone')]).toEqual([
      [1, 1, 0],
      [0.5, 0.5],
    ]);
  });

  test('that is a number is another feature', async () => {
    expect(pick((await featuresOf(entries, '502'))['nginx/502-bad-gateway'], 'nameCode', 'numberCode', 'numberAlone')).toEqual([0, 1, 1]);
  });

  test('that an entry has another of is a rival, and one that no entry has is absent', async () => {
    const said = "error TS2322: Argument of type 'A' is not assignable to parameter of type 'B'";
    const found = await featuresOf(entries, said);
    expect(pick(found['typescript/ts2345-argument-not-assignable'], 'rivalCode', 'absentCode')).toEqual([1, 1]);
    const own = await featuresOf(entries, said.replace('TS2322', 'TS2345'));
    expect(pick(own['typescript/ts2345-argument-not-assignable'], 'rivalCode', 'absentCode')).toEqual([0, 0]);
  });
});

test('rivals are codes of one form, with other digits', () => {
  const stated = (code: string, isStated = true) => ({ key: code.toLowerCase(), code, line: code, isName: true, isStated, holders: [] });
  expect([
    rivalOf(['ts2345'], [stated('TS2322')]),
    rivalOf(['ts2345'], [stated('TS2345')]),
    rivalOf(['ts2345', 'ts2322'], [stated('TS2322', false)]),
    rivalOf(['ts2345'], [stated('E0502')]),
    rivalOf(['enoent'], [stated('EACCES')]),
  ]).toEqual([{ yours: 'TS2322', theirs: 'TS2345' }, undefined, undefined, undefined, undefined]);
});

test('an entry of another tool than the one that is named is told from one of that tool', async () => {
  const [git, docker] = ['git', 'docker'].map((domain) => entry(`${domain}/socket-closed`, 'The gremlin socket is closed'));
  const found = await featuresOf([...entries, git!, docker!], 'docker: the gremlin socket is closed');
  const foreign = await featuresOf([...entries, git!], 'terraform: the gremlin socket is closed');
  const others = [found[git!.id], found[docker!.id], foreign[git!.id]].map((features) => features?.['otherTool']);
  expect(others).toEqual([1, 0, 1]);
});

test('the entry that has most of the words has a lead over what says something else, and none over its variants', async () => {
  const [linux, mac] = ['linux', 'macos'].map((system) => entry(`aws/gremlin-${system}`, 'The gremlin socket is closed'));
  const near = entry('git/near', 'A gremlin queue of seven sockets overflows its pipe');
  const leadAmong = async (some: Entry[]): Promise<number | undefined> =>
    (await featuresOf(some, 'the gremlin socket is closed'))[linux!.id]?.['textLead'];
  const [alone, variants, rivals] = [await leadAmong([linux!]), await leadAmong([linux!, mac!]), await leadAmong([linux!, near])];
  expect([alone, variants, rivals! > 0 && rivals! < 0.7]).toEqual([1, 1, true]);
});
