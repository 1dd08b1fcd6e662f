import { expect, test } from 'vitest';
import { countByAge, listStale } from '../../src/corpus/staleness.ts';
import { reviewUpkeep } from '../../src/corpus/upkeep.ts';
import type { Entry } from '../../src/entry/schema.ts';
import { datedEntry } from './dated-entry.ts';

const message = '## Error Messages\n\n```text\nrejected\n```';
const reference = '## References\n\n- [Manual](https://example.com/)';

const entries: Entry[] = [
  datedEntry('npm/d', 'human_reviewed', '2026-02-02', { fixRate: '80%', more: `${message}\n\n${reference}` }),
  datedEntry('npm/c', 'ai_generated', '2026-02-02', { fixRate: '75%', more: `${message}\n\n${reference}` }),
  datedEntry('git/b', 'reproduced', '2024-01-01', { fixRate: '99.5%', more: reference }),
  datedEntry('git/a', 'reproduced', undefined, { fixRate: '80%', more: message }),
];

test('upkeep counts entries, and lists the stalest, the weakest and those with gaps', () => {
  const { oldestVerified, oldestFacts, neverVerified, ...rest } = reviewUpkeep(entries, '2026-03-01');
  expect({ oldestVerified, oldestFacts, neverVerified }).toEqual(listStale(entries));
  expect(rest).toEqual({
    entries: 4,
    byVerification: { ai_generated: 1, human_reviewed: 1, community_verified: 0, reproduced: 2 },
    byDomain: {
      git: { ai_generated: 0, human_reviewed: 0, community_verified: 0, reproduced: 2 },
      npm: { ai_generated: 1, human_reviewed: 1, community_verified: 0, reproduced: 0 },
    },
    byAge: countByAge(entries, '2026-03-01'),
    withoutReferences: ['git/a'],
    withoutErrorMessages: ['git/b'],
    lowestFixRate: [
      { id: 'npm/c', fixRate: 0.75 },
      { id: 'git/a', fixRate: 0.8 },
      { id: 'npm/d', fixRate: 0.8 },
      { id: 'git/b', fixRate: 0.995 },
    ],
  });
  expect(Object.keys(reviewUpkeep(entries, '2026-03-01').byDomain)).toEqual(['git', 'npm']);
});
