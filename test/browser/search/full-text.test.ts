import { describe, expect, it } from 'vitest';
import { focusedEntry, readAnswer } from './answers.ts';
import { useSite } from '../site.ts';

const site = useSite();

describe('the full text', () => {
  it('holds entries only, with filters, and sorts by fix rate', async () => {
    const page = await site.browser.newPage();
    await page.goto(site.content.url);
    // As text, since the test runner would rewrite the import.
    const { names, ids, rates } = await page.evaluate<{ names: string[]; ids: string[][]; rates: number[] }>(`(async () => {
      const pagefind = await import('/pagefind/pagefind.js');
      const filters = await pagefind.filters();
      const { results } = await pagefind.search(null, { filters: { domain: 'inkd' }, sort: { fixRate: 'desc' } });
      const pages = await Promise.all(results.map(({ data }) => data()));
      const entries = await Promise.all(pages.map(async ({ url }) => (await fetch(url.replace(/\\/$/, '.json'))).json()));
      return {
        names: Object.keys(filters).sort(),
        ids: pages.map(({ url, meta }) => [url, '/' + meta.id + '/']),
        rates: entries.map(({ fixRate }) => fixRate),
      };
    })()`);
    expect(names).toEqual(['category', 'code', 'domain', 'product', 'verification']);
    expect(ids.length).toBeGreaterThan(2);
    expect(ids.every(([url, own]) => url === own)).toBe(true);
    expect(rates).toEqual(rates.toSorted((a, b) => b - a));
    await page.close();
  });

  it.each(['killed: pump stalled', 'earlier run terminal'])(
    'is searched on request, and its hits follow the results, marked: %s',
    async (text) => {
      const page = await site.browser.newPage();
      await page.goto(`${site.content.url}search/?${new URLSearchParams({ q: text })}`);
      const { ids } = await readAnswer(page);
      await page.getByRole('button', { name: 'Search the full text' }).press('Enter');
      const hit = page.locator('[data-entry] .why', { hasText: 'In its text:' }).first();
      await hit.waitFor();
      const { ids: all } = await readAnswer(page);
      expect(all.slice(0, ids.length)).toEqual(ids);
      expect(await hit.locator('mark').count()).toBeGreaterThan(0);
      expect(await focusedEntry(page)).toBe(all[ids.length]);
      await page.close();
    },
  );

  it('that brings nothing says so on a miss', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.content.url}search/?q=zzqqxx+flonk+blorkish`);
    await readAnswer(page);
    await page.getByRole('button', { name: 'Search the full text' }).press('Enter');
    const note = page.getByText('The full text brought nothing.');
    await note.waitFor();
    expect(await readAnswer(page)).toEqual({
      ids: [],
      miss: true,
      status: 'No entry for this yet. The full text brought nothing.',
    });
    expect((await note.boundingBox())?.width).toBeGreaterThan(200);
    expect(await note.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.close();
  });

  it('is searched by itself for a word or two that no title, code or message has, and not for more', async () => {
    const page = await site.browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => void (request.url().includes('/pagefind/') && asked.push(request.url())));
    await page.goto(`${site.content.url}search/?q=zzqqxx+flonk+blorkish`);
    expect([(await readAnswer(page)).miss, asked]).toEqual([true, []]);
    await page.goto(`${site.content.url}search/?q=keeps`);
    expect([(await readAnswer(page)).miss, asked.length > 0]).toEqual([true, true]);
    expect((await page.locator('[data-search-miss] [data-entry] .why mark').allTextContents()).map((word) => word.toLowerCase())).toContain(
      'keeps',
    );
    await page.close();
  });
});
