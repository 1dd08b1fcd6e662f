// An index in pieces answers as one that is read whole.
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/entry/schema.ts';
import { matchText } from '../../../src/search/engine/match.ts';
import type { Hit } from '../../../src/search/rank/matcher.ts';
import { readQuery } from '../../../src/search/rank/query.ts';
import { entries, indexOf } from '../entries.ts';
import { manyEntries, rootEntries, word } from './built.ts';

/** An answer with the terms of the query loaded, as heads alone may do in a small site. */
async function answer(all: readonly Entry[], query: string, length: number | undefined) {
  const store = indexOf(all, length);
  await store.addTerms(readQuery(query));
  const { hits, near, ...rest } = await matchText(query, store, { accepts: () => true, limit: 10 });
  const round = <T extends Hit>(hit: T): T => ({
    ...hit,
    score: Number(hit.score.toFixed(6)),
    confidence: Number(hit.confidence.toFixed(6)),
  });
  return { ...rest, hits: hits.map(round), near: near.map(round) };
}

describe('an index in pieces answers as a whole one does', () => {
  test.each([
    'TS2307',
    "src/a.ts(1,2): error TS2307: Cannot find module 'x' or its corresponding type declarations.",
    'error TS2322: no such thing',
    'EADDRINUSE',
    'npm ERR! listen EADDRINUSE: address already in use :::8080\n    at Server.listen (node:net:1)',
    '502 Bad Gateway',
    'container exited with code 137',
    'kernel killed my container, it used too much memory',
    'which group may use the docker socket',
    'why does an upload to my server fail',
    'ERROR 1205 (HY000): Lock wait timeout exceeded; try restarting transaction',
    'SQLSTATE[40001]: could not serialize access',
    'heap out of memory',
    'permission denied',
    'xyzzy plugh',
    'request entity too lar',
  ])('%s', async (query) => {
    expect(await answer(entries, query, 0)).toEqual(await answer(entries, query, undefined));
  });

  test.each([
    'EPORTHELD',
    'enoroom',
    "chair.br:4:1 - error BR2307: Cannot find part 'dowel' or its drawing.",
    'another broker already holds my port',
    'tunnel closes after a minute of silence',
    'brew 4711 killed: PumpStalled (exit code 137)',
    'BR9999',
    'how do I knit a sock',
    'heap exhausted',
  ])('of a content root: %s', async (query) => {
    expect(await answer(rootEntries, query, 0)).toEqual(await answer(rootEntries, query, undefined));
  });

  test.each([
    'E7123',
    'error E7250: something',
    `the ${word(77)} of a ${word(78)} meets a marmot in its ${word(1077)}`,
    `what is ${word(2000 + 30 * 150 + 3)} with ${word(2000 + 30 * 150 + 9)}`,
    `${word(3)} ${word(120)} ${word(2900)}`,
    'nothing of it',
  ])('of many pieces, but that titles have words that no query named: %s', async (query) => {
    const [pieces, whole] = await Promise.all([0, undefined].map((length) => answer(manyEntries, query, length)));
    expect(gist(pieces!)).toEqual(gist(whole!));
  });
});

/** An answer without scores, and how many come near, not which: how rare a title's words are is known of loaded files alone. */
function gist({ hits, near, ...rest }: Awaited<ReturnType<typeof answer>>) {
  return { ...rest, hits: hits.map(({ entry, why, variants }) => ({ entry, why, variants })), near: near.length };
}
