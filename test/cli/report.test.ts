import { describe, expect, test } from 'vitest';
import { sourceOf } from '../helpers.ts';
import { makeFolder } from './run.ts';

/** An entry that was verified on a day, or never. */
const source = (id: string, verification: string, day?: string): string =>
  sourceOf({
    id: `- **ID:** \`${id}\``,
    domain: `- **Domain:** ${id.split('/')[0]}`,
    verification: `- **Verification:** ${verification}`,
    fixRate: `- **Fix Rate:** 90%${day === undefined ? '' : `\n- **Last Verified:** ${day}`}`,
  });

describe('npm run report', () => {
  test('shows where entries need work, as text and as JSON, and says how much of a list it leaves out', () => {
    const { run } = makeFolder({
      'content/entries/git/b.md': source('git/b', 'reproduced', '2026-02-02'),
      'content/entries/git/a.md': source('git/a', 'human_reviewed', '2024-01-01'),
      'content/entries/npm/d.md': source('npm/d', 'ai_generated', '2026-01-01'),
      'content/entries/npm/c.md': source('npm/c', 'ai_generated'),
    });
    const asText = run('report', ['--limit', '1']);
    // How old facts are depends on the day.
    const [, ages = ''] = /^Age of facts\n((?: {2}.+\n)+)/m.exec(asText.out) ?? [];
    expect(ages.split('\n').map((row) => row.replace(/(?<=\S) {2,}\d+(?: {2}█+)?$/, ''))).toEqual([
      '  up to 3 months',
      '  up to 6 months',
      '  up to a year',
      '  up to 2 years',
      '  over 2 years',
      '  no date',
      '',
    ]);
    expect(ages).toMatch(/^ {2}no date {9}1 {2}█+$/m);
    expect({ ...asText, out: asText.out.replace(ages, '') }).toEqual({
      code: 0,
      error: '',
      out: `             all  ░ ai_generated  ▒ human_reviewed  ▓ community_verified  █ reproduced
git            2               0                 1                     0             1  ▒▒▒▒▒▒▒▒▒▒██████████
npm            2               2                 0                     0             0  ░░░░░░░░░░░░░░░░░░░░
all domains    4               2                 1                     0             1

Age of facts

Verified longest ago
  2024-01-01  git/a

Oldest facts of entries that nobody has reviewed
  2026-01-01  npm/d

Never verified: 2
  npm/c
  … and 1 more

Without references: 4
  git/a
  … and 3 more

Without error messages: 4
  git/a
  … and 3 more

Lowest fix rate
   90%  git/a
`,
    });
    const { code, out } = run('report', ['--json']);
    expect({ code, data: JSON.parse(out) as unknown }).toMatchObject({
      code: 0,
      data: {
        entries: 4,
        oldestVerified: [
          { id: 'git/a', lastVerified: '2024-01-01' },
          { id: 'git/b', lastVerified: '2026-02-02' },
        ],
        oldestFacts: [{ id: 'npm/d', factsAsOf: '2026-01-01' }],
        withoutReferences: ['git/a', 'git/b', 'npm/c', 'npm/d'],
      },
    });
  });

  test('says that no reviewed entry is dated beside facts that are, and where a list is empty', () => {
    const { run } = makeFolder({ 'content/entries/git/a.md': source('git/a', 'ai_generated', '2026-01-01') });
    expect(run('report').out).toContain(
      'Verified longest ago: no reviewed entry is dated\n\nOldest facts of entries that nobody has reviewed\n  2026-01-01  git/a\n',
    );
    const reviewed = makeFolder({ 'content/entries/git/a.md': source('git/a', 'reproduced', '2026-01-01') });
    expect(reviewed.run('report').out).toContain(
      'Verified longest ago\n  2026-01-01  git/a\n\nOldest facts of entries that nobody has reviewed: none is dated\n\nNever verified: none\n',
    );
  });

  test('says how many files it could not count', () => {
    const { run } = makeFolder({ 'content/entries/git/push-rejected.md': sourceOf(), 'content/entries/git/broken.md': '# Broken\n' });
    expect(run('report', ['--json'])).toMatchObject({ code: 0, error: '\nNot counted: 1 of 2 files have errors. Run: npm run check\n' });
  });

  test('says so where there is no folder of entries', () => {
    expect(makeFolder().run('report')).toEqual({ code: 2, out: '', error: 'There is no folder content/entries with entries\n' });
  });

  test('refuses what it does not know', () => {
    const { run } = makeFolder();
    expect(
      [['--limit', 'many'], ['--yaml']].map((args) => run('report', args)).map(({ code, out, error }) => [code, out, error.split('\n')[0]]),
    ).toEqual([
      [2, '', 'Unexpected limit `many`, expected a number'],
      [2, '', "Unknown option '--yaml'"],
    ]);
  });
});
