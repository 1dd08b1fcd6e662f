import { expect, test } from 'vitest';
import { countByAge, listStale } from '../../src/corpus/staleness.ts';
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

test('entries are counted by the age of their facts, to the day', () => {
  const days = ['2026-03-15', '2025-12-15', '2025-12-14', '2025-03-15', '2025-03-14', '2024-03-15', '2024-03-14', '2019-01-01', undefined];
  const entries = days.map((day, i) => datedEntry(`npm/e${i}`, 'reproduced', day));
  expect(countByAge(entries, '2026-03-15')).toEqual([
    { age: 'up to 3 months', entries: 2 },
    { age: 'up to 6 months', entries: 1 },
    { age: 'up to a year', entries: 1 },
    { age: 'up to 2 years', entries: 2 },
    { age: 'over 2 years', entries: 2 },
    { age: 'no date', entries: 1 },
  ]);
});
