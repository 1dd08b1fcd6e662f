import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readAnswer } from './answers.ts';
import { indexName, sealFile } from '../../../src/search/index/index-files.ts';
import { searchScripts } from './scripts.ts';
import { useSite } from '../site.ts';

const site = useSite();

/** Opens a page whose requests a test can refuse or change. */
async function openWith(
  handle: (route: Route) => Promise<void>,
  path: string,
  pattern: Parameters<Page['route']>[0] = '**/*',
): Promise<Page> {
  const page = await site.browser.newPage();
  await page.route(pattern, handle);
  await page.goto(site.content.url + path);
  return page;
}

/** The same answer with other words in the policy. */
const withPolicy = (change: (policy: string) => string) => async (route: Route) => {
  const response = await route.fetch();
  const headers = response.headers();
  await route.fulfill({ response, headers: { ...headers, 'content-security-policy': change(headers['content-security-policy'] ?? '') } });
};

describe('without', () => {
  it('WebAssembly, codes and messages are answered, and the page says what is not', async () => {
    const page = await openWith(
      withPolicy((policy) => policy.replace(" 'wasm-unsafe-eval'", '')),
      'search/?q=EPORTHELD',
    );
    expect((await readAnswer(page)).ids[0]).toBe('rabbet/eportheld-port-already-held');
    await page.getByRole('button', { name: 'Search the full text' }).click();
    await page.getByText('The full text could not be searched').waitFor();
    expect((await readAnswer(page)).ids[0]).toBe('rabbet/eportheld-port-already-held');
    await page.close();
  });

  it('Pagefind, the same', async () => {
    const page = await openWith((route) => route.abort(), 'search/?q=address+already+in+use', '**/pagefind/**');
    expect((await readAnswer(page)).ids[0]).toBe('rabbet/eportheld-port-already-held');
    await page.close();
  });

  it('workers, the page answers itself', async () => {
    const page = await openWith(
      withPolicy((policy) => policy.replace("worker-src 'self'", "worker-src 'none'")),
      'search/?q=EPORTHELD',
    );
    expect((await readAnswer(page)).ids[0]).toBe('rabbet/eportheld-port-already-held');
    await page.close();
  });

  it('Pagefind, a miss says what was not searched', async () => {
    const page = await openWith((route) => route.abort(), 'search/?q=zzqqxx+flonk+blorkish', '**/pagefind/**');
    await readAnswer(page);
    await page.getByRole('button', { name: 'Search the full text' }).press('Enter');
    const status = page.getByText('The full text could not be searched');
    await status.waitFor();
    expect(await readAnswer(page)).toMatchObject({ ids: [], miss: true });
    expect((await status.boundingBox())?.width).toBeGreaterThan(200);
    expect(await status.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.unrouteAll();
    await page.locator('[name=q]').press('Enter');
    await page.getByRole('button', { name: 'Search the full text' }).click();
    await page.getByText('The full text brought nothing.').waitFor();
    await page.close();
  });

  it('its scripts, the page says so, and answers when they are back', async () => {
    const page = await openWith((route) => route.abort(), 'search/?q=EPORTHELD', searchScripts('engine'));
    expect((await readAnswer(page)).status).toContain('could not be loaded');
    await page.unrouteAll();
    await page.locator('[name=q]').press('Enter');
    await page.waitForSelector('[data-entry]');
    expect((await readAnswer(page)).ids[0]).toBe('rabbet/eportheld-port-already-held');
    await page.close();
  });

  it('a part of its index, nothing says that there is no entry', async () => {
    const page = await openWith((route) => route.abort(), 'search/?q=why+is+my+flonk+so+late+today', '**/search/files/*/terms-*');
    const { miss, status } = await readAnswer(page);
    expect([miss, status]).toEqual([
      false,
      'Nothing in the part of the index that could be loaded. A part of the index could not be loaded, so there may be an entry after all. Search again.',
    ]);
    await page.unrouteAll();
    await page.locator('[name=q]').press('Enter');
    await page.waitForFunction(() => !document.querySelector('[data-search-status]')!.textContent!.includes('could not'));
    await page.close();
  });

  it('the details of its best result, the rest of it stands', async () => {
    const page = await openWith((route) => route.abort(), 'search/?q=EPORTHELD', '**/search/files/*/details-*');
    expect(await readAnswer(page)).toEqual({ ids: ['rabbet/eportheld-port-already-held'], miss: false, status: '1 entry.' });
    expect(await page.locator('[data-entry] .fix').count()).toBe(0);
    await page.close();
  });

  it('the files of the build that its index is of, it takes over the new build', async () => {
    const page = await site.browser.newPage();
    let asked = 0;
    await page.context().route('**/search/index.pack', async (route) => {
      asked += 1;
      const response = await route.fetch();
      if (asked > 1) return route.fulfill({ response });
      const old = gunzipSync(await response.body())
        .toString()
        .replace(/^\S+ /, '')
        .replace(/"build":"\w+"/, '"build":"old"');
      return route.fulfill({ response, body: gzipSync(sealFile(indexName, old)) });
    });
    await page.goto(`${site.content.url}search/?q=EPORTHELD`);
    expect((await readAnswer(page)).ids[0]).toBe('rabbet/eportheld-port-already-held');
    await page.locator('[data-entry] .avoid').waitFor();
    expect(asked).toBeGreaterThan(1);
    await page.close();
  });

  it('a fast network, the page says what it waits for', async () => {
    const seen = Promise.withResolvers<void>();
    const page = await openWith(
      async (route) => {
        await seen.promise;
        await route.continue();
      },
      'search/?q=EPORTHELD',
      '**/search/index.pack',
    );
    await page.getByText('Loading the index …').waitFor();
    seen.resolve();
    expect((await readAnswer(page)).ids[0]).toBe('rabbet/eportheld-port-already-held');
    expect(await page.locator('[data-search-results]').getAttribute('class')).not.toContain('late');
    await page.close();
  });

  it('its first script, the page says so, and answers what is typed when it is back', async () => {
    const page = await openWith((route) => route.abort(), 'search/?q=BR2307', searchScripts('box'));
    await page.getByText('The search index could not be loaded. Check the connection and search again.').waitFor();
    expect(await readAnswer(page)).toMatchObject({ ids: [], miss: false });
    expect(await page.inputValue('[name=q]')).toBe('BR2307');
    await page.unrouteAll();
    await page.locator('[name=q]').focus();
    await page.waitForSelector('[data-entry="brindle/br2307-cannot-find-part"]');
    await page.close();
  });

  it('its first script, what is typed meanwhile goes before the address', async () => {
    const page = await openWith((route) => route.abort(), 'search/?q=BR2307', searchScripts('box'));
    await page.locator('[name=q]').fill('EPORTHELD');
    await page.getByText('could not be loaded').waitFor();
    await page.unrouteAll();
    await page.locator('[name=q]').press('End');
    await page.keyboard.type(' ');
    await page.waitForURL('**/search/?q=EPORTHELD');
    await page.waitForSelector('[data-entry="rabbet/eportheld-port-already-held"]');
    expect(await page.inputValue('[name=q]')).toBe('EPORTHELD ');
    await page.close();
  });

  it('its first script, other pages suggest again when it is back', async () => {
    const page = await openWith((route) => route.abort(), '', searchScripts('box'));
    await Promise.all([page.waitForEvent('requestfailed'), page.locator('[name=q]').focus()]);
    await page.unrouteAll();
    await page.keyboard.type('EPORTHELD');
    await page.waitForSelector('.suggestions a[href]');
    await page.close();
  });

  it('its index, the page for addresses that lead nowhere lists nothing, and no error', async () => {
    const page = await site.browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.route('**/search/index.pack', (route) => route.abort());
    await page.goto(`${site.content.url}rabbet/port/held/`, { waitUntil: 'networkidle' });
    expect([faults, await page.locator('[data-nearest]').isHidden()]).toEqual([[], true]);
    await page.close();
  });

  it('its index, the page says that it could not be loaded', async () => {
    const page = await openWith((route) => route.abort(), 'search/?q=EPORTHELD', '**/search/index.pack');
    expect((await readAnswer(page)).status).toContain('could not be loaded');
    await page.close();
  });

  it('JavaScript, the page says so and leads to the domains', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.content.url}search/`);
    expect(await page.locator('noscript').textContent()).toContain('by JavaScript. Without it, look through');
    expect(await page.locator('noscript a[href="/inkd/"]').count()).toBe(1);
    await context.close();
  });
});
