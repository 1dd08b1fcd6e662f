import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readAnswer } from './answers.ts';
import { openPage, useSite } from '../site.ts';

const site = useSite();
const open = async (path: string, options = {}): Promise<Page> => (await openPage(site.browser, site.content.url + path, options)).page;
const chips = (page: Page): Promise<string[]> => page.locator('.chip').allTextContents();

describe('chips', () => {
  it('name the domains of the results with how many each has, and narrow to one and back by keyboard', async () => {
    const page = await open('search/?q=connection+refused');
    const { ids } = await readAnswer(page);
    const counts = Map.groupBy(ids, (id) => id.split('/')[0]!);
    const expected = [...counts].sort(([, a], [, b]) => b.length - a.length).map(([domain, group]) => `${domain} ${group.length}`);
    expect(await chips(page)).toEqual(expected);
    await page.locator('[data-chip="domain=molehill"]').press('Enter');
    await page.waitForURL('**/search/?q=connection+refused&domain=molehill');
    expect((await readAnswer(page)).ids.every((id) => id.startsWith('molehill/'))).toBe(true);
    expect(await chips(page)).toEqual(['domain molehill ×']);
    const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement!.textContent);
    expect(await focused()).toBe('domain molehill ×');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=connection+refused');
    expect([(await readAnswer(page)).ids, await chips(page), await focused()]).toEqual([ids, expected, 'Filters']);
    await page.close();
  });

  it('and the panel of filters never move the results, on a phone either', async () => {
    const page = await open('search/?q=connection+refused', { viewport: { width: 320, height: 640 } });
    await readAnswer(page);
    const top = (): Promise<number> => page.locator('[data-search-results]').evaluate((list) => list.getBoundingClientRect().top + scrollY);
    const before = await top();
    await page.locator('[data-search-filters] summary').click();
    const panel = page.locator('.panel');
    await panel.waitFor();
    expect(await top()).toBe(before);
    await page.keyboard.press('Escape');
    expect([await panel.isVisible(), await page.evaluate(() => document.activeElement?.tagName)]).toEqual([false, 'SUMMARY']);
    await page.locator('[data-search-filters] summary').click();
    await page.locator('.top').click({ position: { x: 1, y: 1 } });
    expect(await panel.isVisible()).toBe(false);
    await page.evaluate(() => localStorage.setItem('wayout:filters', '["domain=rabbet","category=network","verification=ai_generated"]'));
    await page.goto(`${site.content.url}search/?q=connection+refused`);
    await readAnswer(page);
    expect([await top(), await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([before, 320]);
    await page.close();
  });
});
