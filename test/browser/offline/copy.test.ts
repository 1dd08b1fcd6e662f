import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { OfflineManifest } from '../../../src/view/offline-manifest.ts';
import { listOfflineFiles } from '../../../src/publish/offline-list.ts';
import { cachesOf, entry, keep, noteOf, useOwnSite, workersOf } from './own-site.ts';
import { readAnswer } from '../search/answers.ts';

const own = useOwnSite();

describe('a copy on a device', () => {
  it('opens entries that were never visited and answers searches, matched and in full text, without a network', async () => {
    const { page, faults } = await own.open('content', '/');
    await keep(page);
    await own.context.setOffline(true);
    await own.server.close();

    await page.goto(own.server.url + entry);
    expect(await page.locator('h1').textContent()).toContain('tunnel handshake');
    expect(await noteOf(page)).toMatch(
      /^No answer from the network\. This page is from the copy on this device, saved on \d+ \w+ \d{4}\.$/,
    );
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.from-copy')!).borderInlineStartWidth)).toBe('2px');

    await page.goto(`${own.server.url}search/?q=BR2307`);
    expect((await readAnswer(page)).ids[0]).toBe('brindle/br2307-cannot-find-part');

    await page.goto(`${own.server.url}search/?q=keeps`);
    await page.locator('[data-search-miss] .why', { hasText: 'In its text:' }).locator('mark').first().waitFor();
    expect(faults.filter((fault) => !fault.includes('net::ERR_'))).toEqual([]);
  });

  it('tells of an address that it does not hold, and finds a page whose last slash is missing', async () => {
    const { page } = await own.open('content', '/');
    await keep(page);
    await own.server.close();
    await page.goto(`${own.server.url}no/such/page/`);
    expect(await noteOf(page)).toContain('this address is not in the copy on this device');
    await page.goto(own.server.url + entry.slice(0, -1));
    expect(new URL(page.url()).pathname).toBe(`/${entry}`);
    await page.goto(`${own.server.url}offline/`);
    await page.getByText(/^The network does not answer\. The copy saved on .+ works meanwhile\.$/).waitFor();
  });

  it('answers after three seconds where the network does not', async () => {
    const { page } = await own.open('content', '/');
    await keep(page);
    await own.server.close();
    const silent = createServer().listen(Number(new URL(own.server.url).port), '127.0.0.1');
    const start = performance.now();
    await page.goto(own.server.url + entry);
    expect(performance.now() - start).toBeGreaterThan(2900);
    expect(await noteOf(page)).toContain('No answer from the network');
    silent.close();
  });

  it('is not read while there is a network, so that nobody reads an old page unawares', async () => {
    const { page, folder } = await own.open('content', '/');
    await keep(page);
    change(folder, (html) => html.replace('<h1', '<h1 data-new'));
    await page.goto(own.server.url + entry);
    expect({ isNew: await page.locator('h1[data-new]').count(), note: await noteOf(page) }).toEqual({ isNew: 1, note: undefined });
  });

  it('fetches only what has changed of a new version, and is the old one until the new one is whole', async () => {
    const { page, folder, requests } = await own.open('content', '/');
    await keep(page);
    change(folder, (html) => html.replace('<h1', '<h1 data-new'));
    writeManifest(folder);

    // A file that is not the one in the list: the new version can't become whole.
    const whole = readFileSync(path.join(folder, entry, 'index.html'), 'utf8');
    change(folder, (html) => `${html}<!-- half -->`);
    await page.reload();
    await page.getByText('The site is being replaced at this moment').waitFor();
    await own.context.setOffline(true);
    await page.goto(own.server.url + entry);
    expect({ isNew: await page.locator('h1[data-new]').count(), note: await noteOf(page) }).toEqual({
      isNew: 0,
      note: expect.stringContaining('saved on') as string,
    });
    await own.context.setOffline(false);

    writeFileSync(path.join(folder, entry, 'index.html'), whole);
    requests.length = 0;
    await page.goto(`${own.server.url}offline/`);
    await page.getByText(/^All \d+ files are on this device/).waitFor();
    expect(requests.filter((request) => request.startsWith(`/${entry.split('/')[0]}/`))).toEqual([`/${entry}`]);
    await own.context.setOffline(true);
    await page.goto(own.server.url + entry);
    expect(await page.locator('h1[data-new]').count()).toBe(1);
    const kept = await page.evaluate(async () => (await (await caches.open('wayout / files')).keys()).length);
    expect(kept).toBe(Object.keys(listOfflineFiles(folder).files).length);
  });

  it.each([
    ['lacks a file', (folder: string) => rmSync(path.join(folder, entry, 'index.html'))],
    ['has an empty list', (folder: string) => writeFileSync(path.join(folder, 'offline.json'), '{"version":"","size":0,"files":{}}')],
    ['has half a list', (folder: string) => writeList(folder, (text) => text.slice(0, text.length / 2))],
    ['has a list that lacks files', (folder: string) => writeList(folder, (text) => text.replace(/"codes\/.*?,/, ''))],
    ['has a list of a few files', (folder: string) => writeList(folder, fewOf)],
    ['has a page for its list', (folder: string) => writeFileSync(path.join(folder, 'offline.json'), '<!doctype html>')],
  ])('stays as it is while the server %s, and is brought up to date by itself when that is over', async (_, breakSite) => {
    const { page, folder } = await own.open('content', '/');
    await keep(page);
    const kept = await filesOf(page);
    const list = readFileSync(path.join(folder, 'offline.json'), 'utf8');
    change(folder, (html) => html.replace('<h1', '<h1 data-new'));
    const whole = readFileSync(path.join(folder, entry, 'index.html'), 'utf8');
    writeManifest(folder);
    const next = readFileSync(path.join(folder, 'offline.json'), 'utf8');
    breakSite(folder);
    await page.reload();
    await page.getByText(/works meanwhile\.$/).waitFor();
    expect((await filesOf(page)).filter((file) => kept.includes(file))).toEqual(kept);
    expect(list).not.toBe(next);

    writeFileSync(path.join(folder, entry, 'index.html'), whole);
    writeFileSync(path.join(folder, 'offline.json'), next);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.getByText(/^All \d+ files are on this device/).waitFor();
    await own.context.setOffline(true);
    await page.goto(own.server.url + entry);
    expect(await page.locator('h1[data-new]').count()).toBe(1);
  });

  it('follows the site while pages of it are read', async () => {
    const { page, folder } = await own.open('content', '/');
    await keep(page);
    change(folder, (html) => html.replace('<h1', '<h1 data-new'));
    writeManifest(folder);
    // As if it were time for the next look.
    await page.evaluate(async () => (await caches.open('wayout / state')).put('/next', new Response('0')));
    await page.goto(`${own.server.url}codes/`);
    const hash = listOfflineFiles(folder).files[entry] ?? 'none';
    await page.waitForFunction(
      async (current) => (await (await (await caches.open('wayout / state')).match('/copy'))?.text())?.includes(current),
      hash,
    );
    await own.server.close();
    await page.goto(own.server.url + entry);
    expect(await page.locator('h1[data-new]').count()).toBe(1);
  });

  it('works below a base path, and leaves what else is kept at the same origin', async () => {
    const { page } = await own.open('hostile', '/kb/');
    await page.evaluate(() => caches.open('wayout / files'));
    await keep(page);
    await own.context.setOffline(true);
    await page.goto(`${own.server.url}quiet/other-scripts/`);
    expect(await page.locator('h1').textContent()).toContain('找不到模块');
    await page.goto(`${own.server.url}codes/${encodeURIComponent('错误-1')}/`);
    expect(await noteOf(page)).toContain('saved on');
    await own.context.setOffline(false);
    await page.goto(`${own.server.url}offline/`);
    await page.getByRole('button', { name: 'Remove the copy' }).click();
    await page.getByText(/^The copy is removed/).waitFor();
    expect({ workers: await workersOf(page), caches: await cachesOf(page) }).toEqual({ workers: 0, caches: ['wayout / files'] });
  });
});

function change(folder: string, edit: (html: string) => string): void {
  const file = path.join(folder, entry, 'index.html');
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

function writeList(folder: string, edit: (text: string) => string): void {
  const file = path.join(folder, 'offline.json');
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

/** A list of three files, of a build of its own. */
function fewOf(text: string): string {
  const files = Object.fromEntries(Object.entries((JSON.parse(text) as OfflineManifest).files).slice(0, 3));
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return JSON.stringify({ version, size: 1, files } satisfies OfflineManifest);
}

const filesOf = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await (await caches.open('wayout / files')).keys()).map(({ url }) => url));

const writeManifest = (folder: string): void => writeFileSync(path.join(folder, 'offline.json'), JSON.stringify(listOfflineFiles(folder)));
