import { describe, expect, test } from 'vitest';
import { sourceOf } from '../helpers.ts';
import { makeFolder } from './run.ts';

describe('npm run report', () => {
  test('shows where entries need work, as text and as JSON', () => {
    const { run } = makeFolder({ 'content/entries/git/push-rejected.md': sourceOf() });
    const text = run('report');
    const json = run('report', ['--json']);
    expect({ code: text.code, error: text.error, first: text.out.split('\n').slice(-3, -1) }).toEqual({
      code: 0,
      error: '',
      first: ['Lowest fix rate', '   90%  git/push-rejected'],
    });
    expect({ code: json.code, data: JSON.parse(json.out) as unknown }).toMatchObject({
      code: 0,
      data: { entries: 1, withoutReferences: ['git/push-rejected'] },
    });
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
