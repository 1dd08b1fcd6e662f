import { describe, expect, it } from 'vitest';
import { focusedEntry, readAnswer } from './answers.ts';
import { openPage, useSite } from '../site.ts';

const site = useSite();
const open = (path: string) => openPage(site.browser, site.content.url + path);

describe('the keyboard', () => {
  it('goes through the results with arrows, opens one with Enter, and comes back with Escape', async () => {
    const { page } = await open('search/?q=connection+refused');
    const { ids } = await readAnswer(page);
    const focused = () => focusedEntry(page);
    await page.keyboard.press('/');
    expect(await focused()).toBe('_q');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(ids[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(ids[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('_q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${ids[0]}/`);
    await page.close();
  });

  it('stays on a result that comes near while the full text is searched', async () => {
    const page = await site.browser.newPage();
    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/pagefind/**', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.content.url}search/?q=ERROR%3A+cannot+reach+the+moon`);
    await readAnswer(page);
    await page.getByRole('button', { name: 'Search the full text' }).press('Enter');
    await page.getByText('Looking in the full text …').waitFor();
    await page.locator('[data-search-miss] [data-entry] .name a').first().focus();
    const near = await focusedEntry(page);
    expect(near).toMatch(/\//);
    letGo();
    await page.getByText('The full text brought nothing.').waitFor();
    expect(await readAnswer(page)).toMatchObject({ ids: [], miss: true });
    expect(await focusedEntry(page)).toBe(near);
    await page.close();
  });

  it('goes on from a button of the stack or the filters that is used up', async () => {
    const { page } = await open('search/?q=connection+refused&domain=molehill');
    await readAnswer(page);
    await page.locator('[data-search-filters] summary').click();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
    await page.getByRole('button', { name: 'Add molehill to my stack' }).press('Enter');
    expect(await focused()).toBe('Remove molehill from my stack');
    const clear = page.getByRole('button', { name: 'Clear filters' });
    await clear.press('Enter');
    expect(await focused()).toBe('Clear filters');
    expect(await clear.getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: 'Remove molehill from my stack' }).press('Enter');
    expect(await focused()).toBe('Filters');
    await page.close();
  });
});
