import '../own-address.ts';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { dataFiles, sitemapOf } from '../../src/publish/data-files.ts';
import { listOfflineFiles } from '../../src/publish/offline-list.ts';
import { site } from '../../src/root/site.ts';
import { readValid, sourceOf } from '../helpers.ts';
import { parseXml, textOf } from './parse-xml.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'wayout-data-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sources = [
  sourceOf({ id: '- **ID:** `npm/x`\n- **Error Code:** `E1`', domain: '- **Domain:** npm' }),
  `\uFEFF${sourceOf().replaceAll('\n', '\r\n')}`,
];
const entries = sources.map(readValid);
const files = new Map(
  entries.map(({ id }, n) => [
    id,
    { bytes: Buffer.from(sources[n] ?? ''), dates: n === 0 ? { added: '2026-01-01', changed: '2026-02-03' } : undefined },
  ]),
);

const made = new Map<string, string | Uint8Array>();
beforeEach(() => {
  for (const { path: name, content } of dataFiles({ entries, files })) made.set(name, content);
});
const json = (name: string): unknown => JSON.parse(String(made.get(name)));

describe('the files for programs', () => {
  test('are these', () => {
    expect([...made.keys()]).toEqual([
      'git/push-rejected.json',
      'git/push-rejected.md',
      'npm/x.json',
      'npm/x.md',
      'entries.json',
      'entries.ndjson',
      'codes.json',
      'schema/entry.json',
      'schema/entries.json',
      'schema/codes.json',
      'schema/site.json',
      'openapi.json',
      'feed.xml',
      'git/feed.xml',
      'npm/feed.xml',
      'llms.txt',
      'llms-full.txt',
      'robots.txt',
    ]);
  });

  test('have each entry by ID, as JSON for people to look at, as a line, and as its file', () => {
    expect(made.get('npm/x.json')).toBe(`${JSON.stringify(json('npm/x.json'), undefined, 2)}\n`);
    expect(json('npm/x.json')).toMatchObject({ id: 'npm/x', lastChanged: '2026-02-03' });
    expect(json('git/push-rejected.json')).not.toHaveProperty('lastChanged');
    expect(made.get('entries.ndjson')).toBe(`${JSON.stringify(json('git/push-rejected.json'))}\n${JSON.stringify(json('npm/x.json'))}\n`);
    expect(Buffer.from(made.get('git/push-rejected.md') as Uint8Array).toString()).toBe(sources[1]);
    expect(json('entries.json')).toMatchObject({ entries: [{ id: 'git/push-rejected' }, { id: 'npm/x' }] });
    expect(json('codes.json')).toMatchObject({ codes: [{ code: 'E1', entries: ['npm/x'] }] });
    expect(json('schema/site.json')).toMatchObject({ $id: 'https://errors.test/kb/schema/site.json' });
    expect(json('openapi.json')).toMatchObject({ openapi: '3.1.0' });
  });

  test('have feeds of the site and of each domain, under their names', () => {
    const titles = ['feed.xml', 'npm/feed.xml'].map((name) => textOf(parseXml(String(made.get(name))), 'title'));
    expect(titles.map((title) => title?.trim())).toEqual([site.name, `${site.name}: npm`]);
    const links = ['feed.xml', 'npm/feed.xml'].flatMap((name) =>
      parseXml(String(made.get(name))).children.flatMap(({ attributes }) => attributes['href'] ?? []),
    );
    expect(links).toEqual([
      'https://errors.test/kb/feed.xml',
      'https://errors.test/kb/',
      'https://errors.test/kb/npm/feed.xml',
      'https://errors.test/kb/npm/',
    ]);
  });

  test('have lists for language models without the marks of a file’s encoding', () => {
    expect(String(made.get('llms-full.txt'))).not.toMatch(/[\r\uFEFF]/);
    expect(String(made.get('llms.txt'))).toContain('(https://errors.test/kb/npm/x.md)');
  });

  test('say nothing of the days of an entry whose file is not known', () => {
    const [file] = [
      ...dataFiles({ entries: entries.slice(0, 1), files: new Map([['npm/x', { ...files.get('npm/x')!, dates: undefined }]]) }),
    ];
    expect(JSON.parse(String(file?.content))).not.toHaveProperty('added');
    expect(sitemapOf(['npm/x/'], { entries, files: new Map() }).map(({ content }) => String(content).includes('lastmod'))).toEqual([
      false,
      false,
    ]);
  });

  test('tell crawlers where the sitemap is, and have one', () => {
    expect(made.get('robots.txt')).toBe('User-agent: *\nAllow: /\n\nSitemap: https://errors.test/kb/sitemap-index.xml\n');
    const [index, list] = sitemapOf(['npm/x/', 'codes/E1/'], { entries, files });
    expect([index?.path, list?.path]).toEqual(['sitemap-index.xml', 'sitemap-0.xml']);
    expect(parseXml(String(list?.content)).children.map((row) => [textOf(row, 'loc'), textOf(row, 'lastmod')])).toEqual([
      ['https://errors.test/kb/codes/E1/', '2026-02-03'],
      ['https://errors.test/kb/npm/x/', '2026-02-03'],
    ]);
  });
});

describe('the list for offline reading', () => {
  test('names what a reader needs with its content in short, and changes with any of it', () => {
    const built = path.join(folder, 'built');
    const write = (name: string, content = name): void => {
      mkdirSync(path.dirname(path.join(built, name)), { recursive: true });
      writeFileSync(path.join(built, name), content);
    };
    const kept = [
      'index.html',
      '404.html',
      'git/x/index.html',
      '_astro/a.css',
      'search/files/terms-0.pack',
      'pagefind/x.pf_meta',
      'theme.js',
    ];
    const more = [
      'favicon.svg',
      'favicon.ico',
      'touch.png',
      'app.webmanifest',
      'opensearch.xml',
      'sw.js.html',
      'a/index.html.html',
      'b.html',
    ];
    const left = [
      'sw.js',
      'cards/site.png',
      'cards/index.html',
      'git/x.json',
      'git/x.md',
      'feed.xml',
      'robots.txt',
      'git/opensearch.xml',
      'a/b.js',
    ];
    for (const name of [...kept, ...more, ...left]) write(name);
    const list = listOfflineFiles(built);
    expect(Object.keys(list.files).toSorted()).toEqual(
      [...kept, ...more].map((name) => name.replace(/(^|\/)index\.html$/, '$1')).toSorted(),
    );
    // The beginning of the SHA-256 of "theme.js".
    expect(list.files['theme.js']).toBe('0164cda4fbf9');
    expect(Object.keys(list.files)).toEqual([...kept, ...more].toSorted().map((name) => name.replace(/(^|\/)index\.html$/, '$1')));
    expect(list.size).toBe([...kept, ...more].join('').length);
    expect(list.version).toMatch(/^[0-9a-f]{12}$/);
    expect(listOfflineFiles(built)).toEqual(list);
    write('theme.js', 'another');
    expect(listOfflineFiles(built).version).not.toBe(list.version);
  });
});
