import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseXml, textOf } from '../publish/parse-xml.ts';
import { userEnv } from './env.ts';
import { makeScratch } from './scratch.ts';

const content = mkdtempSync(path.join(tmpdir(), 'wayout-no-address-'));
const scratch = makeScratch('no-address');
const outDir = path.join(scratch, 'dist');
let output = '';

const read = (file: string): string => readFileSync(path.join(outDir, file), 'utf8');

beforeAll(async () => {
  cpSync('test/fixtures/hostile', content, { recursive: true });
  const args = ['--env-file=.env.scripts', 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir];
  const env = userEnv({ CONTENT_DIR: content, BASE_PATH: '/kb', CACHE_DIR: path.join(scratch, 'cache') });
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 1 << 26 });
  output = stdout + stderr;
});

afterAll(() => {
  for (const folder of [content, scratch]) rmSync(folder, { recursive: true, force: true });
});

describe('a site that knows neither its address nor the history of its entries', () => {
  it('says so once each while it is built', () => {
    const warnings = output.split('\n').filter((line) => /WARN.*wayout-data-files/.test(line));
    expect(warnings.map((line) => /SITE_URL|shallow/.exec(line)?.[0])).toEqual(['SITE_URL', 'shallow']);
  });

  it('has no cards, says so once, and names no picture', () => {
    expect(output.split('\n').filter((line) => line.includes('wayout-cards'))).toEqual([expect.stringContaining('which SITE_URL gives')]);
    expect(existsSync(path.join(outDir, 'cards'))).toBe(false);
    const page = read('markup/terminal-colours/index.html');
    expect(['og:image', 'twitter:image', 'og:url', 'rel="canonical"'].filter((name) => page.includes(name))).toEqual([]);
    expect(page).toContain('<meta name="twitter:card" content="summary">');
    expect(page).toContain('"url":"/kb/markup/terminal-colours/"');
  });

  it('has no sitemap, and names none', () => {
    expect(['sitemap-index.xml', 'sitemap-0.xml'].filter((file) => existsSync(path.join(outDir, file)))).toEqual([]);
    expect(read('robots.txt')).toBe('User-agent: *\nAllow: /\n');
  });

  it('gives addresses from the root of its host, and states no day that it does not know', () => {
    const entry = JSON.parse(read('markup/terminal-colours.json')) as Record<string, unknown>;
    expect(entry).toMatchObject({ url: '/kb/markup/terminal-colours/', lastVerified: '2020-02-29' });
    expect(['added', 'lastChanged'].filter((name) => name in entry)).toEqual([]);
    expect(read('markup/terminal-colours/index.html')).toContain('Not known when last changed');
  });

  it('has feeds by the day of verification', () => {
    const updated = (file: string): (string | undefined)[] =>
      parseXml(read(file))
        .children.filter(({ name }) => name === 'entry')
        .map((row) => textOf(row, 'updated'));
    expect(updated('feed.xml')).toEqual(['2026-01-31T00:00:00.000Z', '2020-02-29T00:00:00.000Z']);
    expect(updated('quiet/feed.xml')).toEqual([]);
  });
});
