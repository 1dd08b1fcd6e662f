// Which lines of a log are the error, and which only stand around it.
import { describe, expect, test } from 'vitest';
import { answerOf, entries } from './entries.ts';

const ask = answerOf(entries);

describe('of a log that no entry answers, the line that a new entry is about', () => {
  test.each([
    [
      'is not a note, however much it says',
      'INFO  Effective retention window for archived telemetry segments is 30 days\nShard reassignment incomplete, quorum lost',
      'Shard reassignment incomplete, quorum lost',
    ],
    [
      'is not a note that only speaks of errors',
      'INFO  Circuit breaker is watching for unexpected upstream behaviour in region frankfurt\nERROR unexpected end of quorum log segment',
      'unexpected end of quorum log segment',
    ],
    [
      'is not the command that was typed',
      '$ make release VERSION=2 CHANNEL=nightly SIGN=yes\nSegment table overflows its page',
      'Segment table overflows its page',
    ],
    [
      'is not the command that a script echoes',
      '+ helm upgrade storefront charts/storefront --namespace staging\nquorum of replicas was lost',
      'quorum of replicas was lost',
    ],
    [
      'is not the code that a traceback quotes',
      'Traceback (most recent call last):\n  File "/srv/ledger/close.py", line 31, in <module>\n' +
        '    margin = revenue - salaries - licences - rounding - interest\nValueError: no currency',
      'ValueError: no currency',
    ],
    [
      'is the message of a dump, not what else is in it',
      "{\n  code: 'ZX9P01',\n  message: 'quorum of replicas was lost',\n  position: undefined\n}",
      'quorum of replicas was lost',
    ],
  ])('%s', async (_, log, telling) => {
    const answer = await ask(log);
    expect([answer.miss, answer.telling]).toEqual([true, telling]);
  });
});

describe('a log', () => {
  const log = `2024-02-11T09:12:44.102Z web-1  | > api@1.0.0 start
2024-02-11T09:12:44.310Z web-1  | Error: listen EADDRINUSE: address already in use :::8080
2024-02-11T09:12:44.310Z web-1  |     at Server.setupListenHandle [as _listen2] (node:net:1817:16)
2024-02-11T09:12:44.310Z web-1  |     at listenInCluster (node:net:1865:12) {
2024-02-11T09:12:44.311Z web-1  |   code: 'EADDRINUSE',
npm ERR! code ELIFECYCLE
npm ERR! Exit status 1`;

  test('leads to the error, not to what follows from it', async () => {
    const { kind, hits } = await ask(log);
    expect([kind, hits.map(({ id }) => id)]).toEqual(['log', ['node/eaddrinuse']]);
  });

  test('in JSON is read as what it says', async () => {
    const message = "ModuleNotFoundError: No module named 'torch'";
    const lines = [
      { level: 'info', msg: 'starting' },
      { level: 'error', msg: message },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n');
    const [hit] = (await ask(lines)).hits;
    expect([hit?.id, hit?.why.type === 'line' && hit.why.line]).toEqual(['python/module-not-found', message]);
  });

  test('of one long line is read at its head and its tail: what stands between is data', async () => {
    const items = '{"sku":"a1b2","quantity":2},'.repeat(80);
    const other = '"FATAL ERROR: Allocation failed - JavaScript heap out of memory",';
    const error = 'Error: listen EADDRINUSE: address already in use :::8080';
    const logs = [`${error} body=[${items}${other}${items}]`, `POST /orders body=[${items}${other}${items}] ${error}`];
    expect((await Promise.all(logs.map((text) => ask(text)))).map(({ hits }) => hits.map(({ id }) => id))).toEqual([
      ['node/eaddrinuse'],
      ['node/eaddrinuse'],
    ]);
  });
});
