import { describe, expect, test } from 'vitest';
import { makeFolder, makeRoot } from './run.ts';

const usage = 'Usage: npm run fit -- [queries.jsonl …]';

describe('npm run fit', () => {
  test.each([
    ['that is missing', {}, 'There is no file logs.jsonl'],
    ['without entries beside it', { 'logs.jsonl': '' }, 'There is no folder entries beside logs.jsonl'],
    [
      'with a line that is no query',
      { 'logs.jsonl': '\n{"kind": "log", "query": "x"}', 'entries/a/b.md': '' },
      'logs.jsonl:2: Unexpected `{"kind": "log", "query": "x"}`, expected {"kind": "…", "expect": ["domain/slug"], "query": "…"}',
    ],
  ])('learns nothing from a file %s, and says so', (_, files, message) => {
    const { code, out, error } = makeRoot(files).run('fit', ['logs.jsonl']);
    expect([code, out, error.split('\n').slice(0, 3)]).toEqual([2, '', [message, '', usage]]);
  });

  test('refuses an option that it does not have', () => {
    const { code, error } = makeFolder().run('fit', ['--fast']);
    expect([code, error.split('\n')[0]]).toEqual([2, expect.stringMatching(/^Unknown option '--fast'/)]);
  });

  test('explains itself', () => {
    expect(makeFolder().run('fit', ['--help'])).toMatchObject({ code: 0, out: expect.stringMatching(/^Usage: /), error: '' });
  });
});
