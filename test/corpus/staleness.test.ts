import { expect, test } from 'vitest';
import { listStale } from '../../src/corpus/staleness.ts';
import { datedEntry } from './dated-entry.ts';

test('the stalest entries come first; the date of one that nobody has reviewed says how old its facts are, and verifies nothing', () => {
  const entries = [
    datedEntry('npm/z', 'ai_generated', '2025-05-05'),
    datedEntry('npm/b', 'human_reviewed', '2026-02-02'),
    datedEntry('npm/y', 'ai_generated', '2024-04-04'),
    datedEntry('npm/a', 'reproduced', '2026-02-02'),
    datedEntry('git/x', 'ai_generated', '2025-05-05'),
    datedEntry('npm/c', 'community_verified', '2023-03-03'),
    datedEntry('npm/e', 'ai_generated'),
    datedEntry('npm/d', 'reproduced'),
  ];
  expect(listStale(entries)).toEqual({
    oldestVerified: [
      { id: 'npm/c', lastVerified: '2023-03-03' },
      { id: 'npm/a', lastVerified: '2026-02-02' },
      { id: 'npm/b', lastVerified: '2026-02-02' },
    ],
    oldestFacts: [
      { id: 'npm/y', factsAsOf: '2024-04-04' },
      { id: 'git/x', factsAsOf: '2025-05-05' },
      { id: 'npm/z', factsAsOf: '2025-05-05' },
    ],
    neverVerified: ['git/x', 'npm/d', 'npm/e', 'npm/y', 'npm/z'],
  });
});

test('of no entries none is stale', () => {
  expect(listStale([])).toEqual({ oldestVerified: [], oldestFacts: [], neverVerified: [] });
});
