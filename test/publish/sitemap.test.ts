import '../own-address.ts';
import { describe, expect, test } from 'vitest';
import { arrangeCodes } from '../../src/corpus/codes.ts';
import { publishEntry } from '../../src/publish/published.ts';
import { sitemapFiles } from '../../src/publish/sitemap.ts';
import { readValid, sourceOf } from '../helpers.ts';
import { parseXml, textOf } from './parse-xml.ts';

const entries = [
  { slug: 'a', code: 'E1', changed: '2026-01-01' },
  { slug: 'b', code: 'E1', changed: '2026-03-03' },
  { slug: 'c', code: 'E2', changed: undefined },
].map(({ slug, code, changed }) => {
  const entry = readValid(sourceOf({ id: `- **ID:** \`git/${slug}\`\n- **Error Code:** \`${code}\`\n- **Aliases:** \`git/old-${slug}\`` }));
  return publishEntry(entry, changed === undefined ? undefined : { added: '2025-01-01', changed });
});
const codes = arrangeCodes(entries);

const read = (paths: readonly string[]): { path: string; rows: (string | undefined)[][] }[] =>
  sitemapFiles(paths, entries, codes).map(({ path, content }) => ({
    path,
    rows: parseXml(String(content)).children.map((row) => [textOf(row, 'loc'), textOf(row, 'lastmod')]),
  }));

describe('the sitemap', () => {
  test('lists pages with the day on which their entries last changed, where it is known, and neither redirects nor the page for what is missing', () => {
    const paths = ['', '404/', 'codes/E1/', 'codes/E2/', 'git/', 'git/a/', 'git/b/', 'git/c/', 'git/old-a/', 'guides/data/'];
    expect(read(paths)).toEqual([
      { path: 'sitemap-index.xml', rows: [['https://errors.test/kb/sitemap-0.xml', undefined]] },
      {
        path: 'sitemap-0.xml',
        rows: [
          ['https://errors.test/kb/', undefined],
          ['https://errors.test/kb/codes/E1/', '2026-03-03'],
          ['https://errors.test/kb/codes/E2/', undefined],
          ['https://errors.test/kb/git/', '2026-03-03'],
          ['https://errors.test/kb/git/a/', '2026-01-01'],
          ['https://errors.test/kb/git/b/', '2026-03-03'],
          ['https://errors.test/kb/git/c/', undefined],
          ['https://errors.test/kb/guides/data/', undefined],
        ],
      },
    ]);
  });

  test('is cut into files of 50,000 addresses', () => {
    const files = read(Array.from({ length: 50_001 }, (_, n) => `git/${n}/`));
    expect(files.map(({ path, rows }) => [path, rows.length])).toEqual([
      ['sitemap-index.xml', 2],
      ['sitemap-0.xml', 50_000],
      ['sitemap-1.xml', 1],
    ]);
  });
});
