import { describe, expect, test } from 'vitest';
import { type Matched, matchText } from '../../../src/search/engine/match.ts';
import { answerOf, entries, entry, indexOf } from '../entries.ts';

const answer = answerOf(entries);
const idsOf = async (text: string): Promise<string[]> => (await answer(text)).hits.map(({ id }) => id);

describe('a word that the reader hasn’t finished', () => {
  test('is read as the words that begin like it', async () => {
    expect(await Promise.all(['request entity too lar', 'borrow of moved val', '502 bad gatew', 'serializab'].map(idsOf))).toEqual([
      ['nginx/413-body-too-large'],
      ['rust/e0382-use-after-move'],
      ['nginx/502-bad-gateway'],
      ['python/not-json-serializable'],
    ]);
  });

  test('brings in what the whole word finds, beside what comes near to the words as they stand', async () => {
    const unfinished = answerOf([entry('a/gateway', 'Gateway timeout'), ...entries]);
    const { miss, hits, near, telling } = await unfinished('gatew');
    expect([miss, hits.map(({ id }) => id).sort(), near, telling]).toEqual([false, ['a/gateway', 'nginx/502-bad-gateway'], [], 'gatew']);
  });

  test('is left as it is in a paste, or where nothing begins like it', async () => {
    expect(await Promise.all(['the job ends\nserializab', 'zebr', 'TS9999: ', ''].map(idsOf))).toEqual([[], [], [], []]);
  });
});

describe('a small site', () => {
  const matchAll = async (text: string): Promise<{ early: Matched[]; last: Matched; read: string[] }> => {
    const store = indexOf(entries);
    const read: string[] = [];
    const early: Matched[] = [];
    const last = await matchText(
      text,
      { ...store, addTerms: (query) => (read.push('terms'), store.addTerms(query)) },
      { accepts: () => true, limit: 5, early: (one) => early.push(one) },
    );
    return { early, last, read };
  };

  test('answers from the heads alone where these are sure', async () => {
    const { early, last, read } = await matchAll("ModuleNotFoundError: No module named 'torch'");
    expect([early, last.isSure, last.hits.length, read]).toEqual([[], true, 1, []]);
  });

  test('answers a question from the texts, too, and not before', async () => {
    const { early, last, read } = await matchAll('which group may use the docker socket');
    expect([early, last.hits.length, read]).toEqual([[], 1, ['terms']]);
  });

  test('says nothing of a miss before it has read the texts', async () => {
    const { early, last, read } = await matchAll('ERROR: marmot burrow collapsed');
    expect([early, last.miss, read]).toEqual([[], true, ['terms']]);
  });
});

describe('a code', () => {
  test('that no entry has is told with what such codes are, and the entries of its kind, the most alike first', async () => {
    const { miss, absent, family } = await answer('error TS2304: something new');
    expect([miss, absent.map(({ code }) => code), family]).toEqual([
      true,
      ['TS2304'],
      {
        code: 'TS2304',
        name: expect.stringContaining('TypeScript'),
        siblings: ['typescript/ts2307-cannot-find-module', 'typescript/ts2345-argument-not-assignable'],
      },
    ]);
  });

  test('that an entry has, or of no known kind, brings in no family', async () => {
    const answers = await Promise.all(['TS2307', 'XYZQ-12'].map((code) => answer(code)));
    expect(answers.map(({ family }) => family)).toEqual([undefined, undefined]);
  });
});

test('only accepted entries are hits or come near, and there are no more hits than asked for', async () => {
  const twins = ['aaa', 'bbb', 'ccc'].map((domain) => entry(`${domain}/lock`, 'The lock file is stale'));
  const ask = answerOf([...entries, ...twins]);
  const answers = [{}, { limit: 2 }, { domains: ['bbb'] }, { domains: ['rust'] }].map((options) => ask('The lock file is stale', options));
  expect((await Promise.all(answers)).map(({ hits }) => hits.map(({ id }) => id))).toEqual([
    ['aaa/lock', 'bbb/lock', 'ccc/lock'],
    ['aaa/lock', 'bbb/lock'],
    ['bbb/lock'],
    [],
  ]);
});
