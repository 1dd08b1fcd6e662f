import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeFolder } from './run.ts';

describe('npm run search', () => {
  test('says that the site is not built', () => {
    expect(makeFolder().run('search', ['EPERM'])).toEqual({
      code: 2,
      out: '',
      error: 'There is no search index in dist. Build the site first: npm run build\n',
    });
  });

  test.each([
    ['of another version', gzipSync('{"version":1,"titles":"","ids":""}')],
    ['that is cut', gzipSync('{"version":1}').subarray(0, 12)],
  ])('says that the site must be built again for an index %s', (_, core) => {
    const manifest = JSON.stringify({ core: 'files/core.pack', text: 'files/core.pack', cards: [] });
    const { run } = makeFolder({ 'dist/search/manifest.json': manifest, 'dist/search/files/core.pack': core });
    expect(run('search', ['EPERM'])).toEqual({
      code: 2,
      out: '',
      error: "The search index in dist can't be read; another version may have made it. Build the site again: npm run build\n",
    });
  });

  test('refuses what it does not know', () => {
    const { run } = makeFolder();
    expect(
      [['--limit', '0', 'x'], ['--yaml']].map((args) => run('search', args)).map(({ code, error }) => [code, error.split('\n')[0]]),
    ).toEqual([
      [2, 'Unexpected limit `0`, expected a number from 1 to 10'],
      [2, expect.stringMatching(/^Unknown option '--yaml'/)],
    ]);
  });
});
