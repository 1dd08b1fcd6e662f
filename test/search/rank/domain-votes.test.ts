import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/entry/schema.ts';
import { entries, entry, matcherOf } from '../entries.ts';

/** IDs found for a paste in a knowledge base where some domains have the same error. */
const foundIn = (domains: readonly string[], title: string, paste: string): string[] =>
  matcherOf(domains.map((domain) => entry(`${domain}/x`, title)))
    .match(paste)
    .hits.map(({ id }) => id);

describe('of the same error in several domains, the one comes first', () => {
  test('whose name stands before the line, though no general trace tells of it', () => {
    expect(foundIn(['api', 'billing'], 'Connection pool exhausted', 'billing-1  | Error: Connection pool exhausted')).toEqual([
      'billing/x',
      'api/x',
    ]);
  });

  test('whose tool has left a trace, then the one that such a trace may speak for, too', () => {
    const log = 'pnpm install --frozen-lockfile\nIntegrity checksum failed';
    expect(foundIn(['java', 'node', 'npm'], 'Integrity checksum failed', log)).toEqual(['npm/x', 'node/x', 'java/x']);
  });
});

test('where the traces are of something that no entry is about, a likeness is no answer', () => {
  const paste = 'redis-server: Permission denied, could not read from socket';
  const publickey = entry(
    'git/permission-denied-publickey',
    'Permission denied (publickey). fatal: Could not read from remote repository.',
  );
  const redis = entry('redis/maxmemory', "OOM command not allowed when used memory is above 'maxmemory'");
  const idsOf = (...more: Entry[]): string[] =>
    matcherOf([...entries, publickey, ...more])
      .match(paste)
      .hits.map(({ id }) => id);
  expect([idsOf(), idsOf(redis)]).toEqual([[], ['docker/permission-denied-socket', 'git/permission-denied-publickey']]);
});
