import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { listOfflineFiles } from '../../../src/publish/offline-list.ts';
import { cachesOf, entry, keep, noteOf, useOwnSite, workersOf } from './own-site.ts';

const own = useOwnSite();

describe('the page about offline reading', () => {
  it('states the size of a copy, and registers and keeps nothing before it is asked to', async () => {
    const { page, folder } = await own.open('content', '/');
    const { size, files } = listOfflineFiles(folder);
    await page
      .getByText(`A copy takes ${(size / 1e6).toFixed(1)} MB in ${Object.keys(files).length.toLocaleString('en')} files.`)
      .waitFor();
    await page.goto(own.server.url + entry);
    expect({ workers: await workersOf(page), caches: await cachesOf(page) }).toEqual({ workers: 0, caches: [] });
  });

  it('shows progress, and removes all it has kept', async () => {
    const { page } = await own.open('content', '/');
    await page.evaluate(() => {
      const seen: string[] = Object.assign(window, { seen: [] }).seen;
      const bar = document.querySelector('progress')!;
      new MutationObserver(() => bar.hidden || seen.push(`${bar.value}/${bar.max}`)).observe(bar, { attributes: true });
    });
    await keep(page);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.some((state) => Number(state.split('/')[0]) > 1 && Number(state.split('/')[0]) < Number(state.split('/')[1]))).toBe(true);
    expect((await cachesOf(page)).toSorted()).toEqual(['wayout / files', 'wayout / state']);

    await page.getByRole('button', { name: 'Remove the copy' }).click();
    await page.getByText(/^The copy is removed\. A copy takes/).waitFor();
    expect({ workers: await workersOf(page), caches: await cachesOf(page) }).toEqual({ workers: 0, caches: [] });
    await own.server.close();
    await expect(page.goto(own.server.url + entry)).rejects.toThrow('ERR_CONNECTION_REFUSED');
  });

  it('keeps a copy again as soon as one was removed, and that one stays', async () => {
    const { page } = await own.open('content', '/');
    await page.clock.install();
    await keep(page);
    await page.getByRole('button', { name: 'Remove the copy' }).click();
    await keep(page);
    await page.clock.runFor(10_000);
    await page.reload();
    await page.getByText(/^All \d+ files are on this device/).waitFor();
    await own.server.close();
    await page.goto(own.server.url + entry);
    expect(await noteOf(page)).toContain('This page is from the copy on this device');
  });

  it('removes a copy whose update the server leaves unanswered', async () => {
    const { page } = await own.open('content', '/');
    await keep(page);
    await own.server.close();
    const asked = Promise.withResolvers<void>();
    const silent = createServer(() => asked.resolve()).listen(Number(new URL(own.server.url).port), '127.0.0.1');
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
