import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, inject, it } from 'vitest';
import { listOfflineFiles } from '../../src/integrations/offline.ts';
import { makeScratch } from '../site/scratch.ts';
import { serve, type SiteServer } from '../site/server.ts';
import { readAnswer } from './search-answers.ts';
import { useSite } from './site.ts';

const site = useSite();
const scratch = makeScratch('offline');
const entry = 'communication/websocket-handshake-400-bad-request/';

let server: SiteServer;
let context: BrowserContext;

afterEach(async () => {
  await context.close();
  await server.close().catch(() => {});
});

afterAll(() => rmSync(scratch, { recursive: true }));

/** A copy of a built site of its own, which a test may change; opens the page about offline reading. */
async function open(
  key: 'content' | 'hostile',
  base: string,
): Promise<{ page: Page; folder: string; requests: string[]; faults: string[] }> {
  const folder = path.join(scratch, `${key}-${Math.random().toString(36).slice(2)}`);
  cpSync(inject('built')[key], folder, { recursive: true });
  server = await serve(folder, base);
  context = await site.browser.newContext();
  const requests: string[] = [];
  const faults: string[] = [];
  context.on('request', (request) => requests.push(new URL(request.url()).pathname));
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(`${server.url}offline/`);
  return { page, folder, requests, faults };
}

const keep = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Keep a copy on this device' }).click();
  await page.getByText(/^All \d+ files are on this device/).waitFor();
};

const cachesOf = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());
const workersOf = (page: Page): Promise<number> => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const noteOf = async (page: Page): Promise<string | undefined> => (await page.locator('.from-copy').allTextContents())[0];

describe('the page about offline reading', () => {
  it('states the size of a copy, and registers and keeps nothing before it is asked to', async () => {
    const { page, folder } = await open('content', '/');
    const { size, files } = listOfflineFiles(folder);
    await page
      .getByText(`A copy takes ${(size / 1e6).toFixed(1)} MB in ${Object.keys(files).length.toLocaleString('en')} files.`)
      .waitFor();
    await page.goto(server.url + entry);
    expect({ workers: await workersOf(page), caches: await cachesOf(page) }).toEqual({ workers: 0, caches: [] });
  });

  it('shows progress, and removes all it has kept', async () => {
    const { page } = await open('content', '/');
    await page.evaluate(() => {
      const seen: string[] = Object.assign(window, { seen: [] }).seen;
      const bar = document.querySelector('progress')!;
      new MutationObserver(() => bar.hidden || seen.push(`${bar.value}/${bar.max}`)).observe(bar, { attributes: true });
    });
    await keep(page);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.some((state) => Number(state.split('/')[0]) > 1 && Number(state.split('/')[0]) < Number(state.split('/')[1]))).toBe(true);
    expect(await cachesOf(page)).toEqual(['wayout / files', 'wayout / state']);

    await page.getByRole('button', { name: 'Remove the copy' }).click();
    await page.getByText(/^The copy is removed\. A copy takes/).waitFor();
    expect({ workers: await workersOf(page), caches: await cachesOf(page) }).toEqual({ workers: 0, caches: [] });
    await server.close();
    await expect(page.goto(server.url + entry)).rejects.toThrow('ERR_CONNECTION_REFUSED');
  });

  it('keeps a copy again as soon as one was removed, and that one stays', async () => {
    const { page } = await open('content', '/');
    await page.clock.install();
    await keep(page);
    await page.getByRole('button', { name: 'Remove the copy' }).click();
    await keep(page);
    await page.clock.runFor(10_000);
    await page.reload();
    await page.getByText(/^All \d+ files are on this device/).waitFor();
    await server.close();
    await page.goto(server.url + entry);
    expect(await noteOf(page)).toContain('This page is from the copy on this device');
  });

  it('removes a copy whose update the server leaves unanswered', async () => {
    const { page } = await open('content', '/');
    await keep(page);
    await server.close();
    const asked = Promise.withResolvers<void>();
    const silent = createServer(() => asked.resolve()).listen(Number(new URL(server.url).port), '127.0.0.1');
    // Nothing but the service worker's own answer may end it.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.postMessage({ type: 'keep' }));
    await asked.promise;
    await page.getByRole('button', { name: 'Remove the copy' }).click();
    await expect.poll(() => workersOf(page), { timeout: 10_000 }).toBe(0);
    expect(await cachesOf(page)).toEqual([]);
    silent.close();
  });
});

describe('a copy on a device', () => {
  it('opens entries that were never visited and answers searches, matched and in full text, without a network', async () => {
    const { page, faults } = await open('content', '/');
    await keep(page);
    await context.setOffline(true);
    await server.close();

    await page.goto(server.url + entry);
    expect(await page.locator('h1').textContent()).toContain('WebSocket handshake');
    expect(await noteOf(page)).toMatch(
      /^No answer from the network\. This page is from the copy on this device, saved on \d+ \w+ \d{4}\.$/,
    );
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.from-copy')!).borderInlineStartWidth)).toBe('2px');

    await page.goto(`${server.url}search/?q=TS2307`);
    expect((await readAnswer(page)).ids[0]).toBe('typescript/ts2307-cannot-find-module');

    await page.goto(`${server.url}search/?q=lsof`);
    await page.locator('[data-maybe] .why', { hasText: 'In its text:' }).locator('mark').first().waitFor();
    expect(faults.filter((fault) => !fault.includes('net::ERR_'))).toEqual([]);
  });

  it('tells of an address that it does not hold, and finds a page whose last slash is missing', async () => {
    const { page } = await open('content', '/');
    await keep(page);
    await server.close();
    await page.goto(`${server.url}no/such/page/`);
    expect(await noteOf(page)).toContain('this address is not in the copy on this device');
    await page.goto(server.url + entry.slice(0, -1));
    expect(new URL(page.url()).pathname).toBe(`/${entry}`);
    await page.goto(`${server.url}offline/`);
    await page.getByText(/^The network does not answer\. The copy saved on .+ works meanwhile\.$/).waitFor();
  });

  it('answers after three seconds where the network does not', async () => {
    const { page } = await open('content', '/');
    await keep(page);
    await server.close();
    const silent = createServer().listen(Number(new URL(server.url).port), '127.0.0.1');
    const start = performance.now();
    await page.goto(server.url + entry);
    expect(performance.now() - start).toBeGreaterThan(2900);
    expect(await noteOf(page)).toContain('No answer from the network');
    silent.close();
  });

  it('is not read while there is a network, so that nobody reads an old page unawares', async () => {
    const { page, folder } = await open('content', '/');
    await keep(page);
    change(folder, (html) => html.replace('<h1', '<h1 data-new'));
    await page.goto(server.url + entry);
    expect({ isNew: await page.locator('h1[data-new]').count(), note: await noteOf(page) }).toEqual({ isNew: 1, note: undefined });
  });

  it('fetches only what has changed of a new version, and is the old one until the new one is whole', async () => {
    const { page, folder, requests } = await open('content', '/');
    await keep(page);
    change(folder, (html) => html.replace('<h1', '<h1 data-new'));
    writeManifest(folder);

    // A file that is not the one in the list: the new version can't become whole.
    const whole = readFileSync(path.join(folder, entry, 'index.html'), 'utf8');
    change(folder, (html) => `${html}<!-- half -->`);
    await page.reload();
    await page.getByText('The site is being replaced at this moment').waitFor();
    await context.setOffline(true);
    await page.goto(server.url + entry);
    expect({ isNew: await page.locator('h1[data-new]').count(), note: await noteOf(page) }).toEqual({
      isNew: 0,
      note: expect.stringContaining('saved on') as string,
    });
    await context.setOffline(false);

    writeFileSync(path.join(folder, entry, 'index.html'), whole);
    requests.length = 0;
    await page.goto(`${server.url}offline/`);
    await page.getByText(/^All \d+ files are on this device/).waitFor();
    expect(requests.filter((request) => request.startsWith(`/${entry.split('/')[0]}/`))).toEqual([`/${entry}`]);
    await context.setOffline(true);
    await page.goto(server.url + entry);
    expect(await page.locator('h1[data-new]').count()).toBe(1);
    const kept = await page.evaluate(async () => (await (await caches.open('wayout / files')).keys()).length);
    expect(kept).toBe(Object.keys(listOfflineFiles(folder).files).length);
  });

  it('follows the site while pages of it are read', async () => {
    const { page, folder } = await open('content', '/');
    await keep(page);
    change(folder, (html) => html.replace('<h1', '<h1 data-new'));
    writeManifest(folder);
    // As if the last look had been long ago.
    await page.evaluate(async () => (await caches.open('wayout / state')).put('/checked', new Response('0')));
    await page.goto(`${server.url}codes/`);
    const hash = listOfflineFiles(folder).files[entry] ?? 'none';
    await page.waitForFunction(
      async (current) => (await (await (await caches.open('wayout / state')).match('/copy'))?.text())?.includes(current),
      hash,
    );
    await server.close();
    await page.goto(server.url + entry);
    expect(await page.locator('h1[data-new]').count()).toBe(1);
  });

  it('works below a base path, and leaves what else is kept at the same origin', async () => {
    const { page } = await open('hostile', '/kb/');
    await page.evaluate(() => caches.open('wayout / files'));
    await keep(page);
    await context.setOffline(true);
    await page.goto(`${server.url}quiet/other-scripts/`);
    expect(await page.locator('h1').textContent()).toContain('找不到模块');
    await page.goto(`${server.url}codes/${encodeURIComponent('错误-1')}/`);
    expect(await noteOf(page)).toContain('saved on');
    await context.setOffline(false);
    await page.goto(`${server.url}offline/`);
    await page.getByRole('button', { name: 'Remove the copy' }).click();
    await page.getByText(/^The copy is removed/).waitFor();
    expect({ workers: await workersOf(page), caches: await cachesOf(page) }).toEqual({ workers: 0, caches: ['wayout / files'] });
  });
});

function change(folder: string, edit: (html: string) => string): void {
  const file = path.join(folder, entry, 'index.html');
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

const writeManifest = (folder: string): void => writeFileSync(path.join(folder, 'offline.json'), JSON.stringify(listOfflineFiles(folder)));
