import { describe, expect, test } from 'vitest';
import { formatUpkeep, reviewUpkeep } from '../../src/corpus/upkeep.ts';
import type { Entry } from '../../src/entry/schema.ts';
import { readValid, sourceOf } from '../helpers.ts';

const message = '## Error Messages\n\n```text\nrejected\n```';
const reference = '## References\n\n- [Manual](https://example.com/)';

const entries: Entry[] = [
  entryOf('npm/c', { rate: 75, verified: '2026-02-02', verification: 'ai_generated', more: `${message}\n\n${reference}` }),
  entryOf('npm/d', { rate: 90, verified: '2026-02-02', verification: 'human_reviewed', more: `${message}\n\n${reference}` }),
  entryOf('git/b', { rate: 99.5, verified: '2024-01-01', more: reference }),
  entryOf('git/a', { rate: 80, more: message }),
];

function entryOf(
  id: string,
  { rate, verified, verification = 'reproduced', more }: { rate: number; verified?: string; verification?: string; more: string },
): Entry {
  return readValid(
    sourceOf({
      id: `- **ID:** \`${id}\``,
      domain: `- **Domain:** ${id.split('/')[0]}`,
      verification: `- **Verification:** ${verification}`,
      fixRate: `- **Fix Rate:** ${rate}%${verified === undefined ? '' : `\n- **Last Verified:** ${verified}`}`,
      more,
    }),
  );
}

describe('upkeep', () => {
  const upkeep = reviewUpkeep(entries);

  test('counts entries and lists the stalest and the weakest; the date of one that nobody has reviewed is no verification', () => {
    expect(upkeep).toEqual({
      entries: 4,
      byVerification: { ai_generated: 1, human_reviewed: 1, community_verified: 0, reproduced: 2 },
      byDomain: {
        git: { ai_generated: 0, human_reviewed: 0, community_verified: 0, reproduced: 2 },
        npm: { ai_generated: 1, human_reviewed: 1, community_verified: 0, reproduced: 0 },
      },
      oldestVerified: [
        { id: 'git/b', lastVerified: '2024-01-01' },
        { id: 'npm/d', lastVerified: '2026-02-02' },
      ],
      neverVerified: ['git/a', 'npm/c'],
      withoutReferences: ['git/a'],
      withoutErrorMessages: ['git/b'],
      lowestFixRate: [
        { id: 'npm/c', fixRate: 0.75 },
        { id: 'git/a', fixRate: 0.8 },
        { id: 'npm/d', fixRate: 0.9 },
        { id: 'git/b', fixRate: 0.995 },
      ],
    });
  });

  test('is readable in a terminal', () => {
    expect(formatUpkeep(upkeep, 2)).toBe(`             all  ai_generated  human_reviewed  community_verified  reproduced
git            2             0               0                   0           2
npm            2             1               1                   0           0
all domains    4             1               1                   0           2

Verified longest ago
  2024-01-01  git/b
  2026-02-02  npm/d

Never verified: 2
  git/a
  npm/c

Without references: 1
  git/a

Without error messages: 1
  git/b

Lowest fix rate
   75%  npm/c
   80%  git/a`);
  });

  test('says how much of a list it leaves out, and where there is none', () => {
    const text = formatUpkeep(
      reviewUpkeep([...entries, entryOf('git/z', { rate: 1, more: '' })].filter(({ lastVerified }) => lastVerified === undefined)),
      1,
    );
    expect(text).toContain('Never verified: 2\n  git/a\n  … and 1 more\n');
    expect(text).toContain('Verified longest ago: none is dated\n');
    expect(formatUpkeep(reviewUpkeep(entries.slice(0, 1)), 1)).toContain('Without references: none\n');
  });
});
