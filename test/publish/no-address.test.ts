import { expect, test, vi } from 'vitest';

vi.hoisted(() => {
  process.env['SITE_URL'] = '';
  process.env['BASE_PATH'] = '';
});

const { dataFiles, sitemapOf } = await import('../../src/publish/data-files.ts');
const { formatNginxServer } = await import('../../src/publish/nginx-server.ts');

test('a site that knows no address has no sitemap, and tells crawlers of none', () => {
  const source = { entries: [], files: new Map() };
  expect(sitemapOf(['git/x/'], source)).toEqual([]);
  const robots = [...dataFiles(source)].find(({ path }) => path === 'robots.txt');
  expect(robots?.content).toBe('User-agent: *\nAllow: /\n');
});

test('at the root of its host, nginx has no base path to redirect', () => {
  expect(formatNginxServer().match(/^location .*$/gm)).toEqual([
    'location / {',
    'location ~ ^/(?:_astro|search/files)/ {',
    'location = /search/index.pack {',
  ]);
  expect(formatNginxServer()).toContain('$is_args$args; }\n\nlocation / {');
});
