// Which lines of a log are the error, and which only stand around it.
import { describe, expect, test } from 'vitest';
import { entries, entry, matcherOf } from './entries.ts';

const matcher = matcherOf(entries);

describe('of a log that no entry answers, the line that a new entry is about', () => {
  test.each([
    [
      'is not a note, however much it says',
      'INFO  Effective retention window for archived telemetry partitions is 30 days\nShard reassignment incomplete, quorum lost',
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
  ])('%s', (_, log, telling) => {
    const answer = matcher.match(log);
    expect([answer.miss, answer.telling]).toEqual([true, telling]);
  });
});

describe('a log', () => {
  const wrapped = "CI run 7\nHydration failed because the server rendered\nHTML didn't match the client\nDone";

  test('with a wrapped message is answered with the whole message', () => {
    const why = matcher.match(wrapped).hits[0]?.why;
    expect(why?.type === 'line' && why.line).toBe("Hydration failed because the server rendered HTML didn't match the client");
  });

  test('with long lines is not, where two of them only happen to have the words of a title between them', () => {
    const first = 'tenant northwind of region frankfurt: shard eleven of queue blue is warm, seven workers wait for a ticket';
    const second = 'tenant southwind of region dublin: shard twelve of queue green is warm, nine workers wait for a parcel';
    const log = `${first}, attempt three, pool nine, heap of\njavascript memory ${second}, attempt one, pool seven`;
    expect([log, 'heap of\njavascript memory'].map((paste) => matcher.match(paste).miss)).toEqual([true, false]);
  });

  test('of many lines is searched for the words of its most telling ones, not of its first', () => {
    const small = matcherOf([
      ...entries,
      entry('aws/stopped', 'Rollout of the service stopped', { rootCause: 'A quota of the account is used up.' }),
      entry('kubernetes/stopped', 'Rollout of the service stopped', {
        rootCause: 'The readiness probe of a replica answered unhealthy until the deadline.',
      }),
      entry('linux/watchdog', 'The watchdog barks', {
        rootCause: 'Its probe is unhealthy, its readiness has a deadline, or the quota of the account is used up.',
      }),
    ]);
    const steps = [
      'Fetching base layers',
      'Compiling stylesheets',
      'Copying fonts',
      'Sorting translations',
      'Writing sitemap',
      'Archiving',
    ];
    const error = 'Error: Rollout of the service stopped, unhealthy readiness probe, deadline exceeded';
    expect(small.match([...steps, error].join('\n')).hits.map(({ id }) => id)).toEqual(['kubernetes/stopped', 'aws/stopped']);
  });

  test('of one long line is read at its head and its tail: what stands between is data', () => {
    const items = '{"sku":"a1b2","quantity":2},'.repeat(80);
    const other = '"FATAL ERROR: Allocation failed - JavaScript heap out of memory",';
    const error = 'Error: listen EADDRINUSE: address already in use :::8080';
    const logs = [`${error} body=[${items}${other}${items}]`, `POST /orders body=[${items}${other}${items}] ${error}`];
    expect(logs.map((log) => matcher.match(log).hits.map(({ id }) => id))).toEqual([['node/eaddrinuse'], ['node/eaddrinuse']]);
  });
});
