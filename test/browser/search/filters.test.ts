import { describe, expect, it } from 'vitest';
import { log, paste, readAnswer } from './answers.ts';
import { openPage, useSite } from '../site.ts';

const site = useSite();
const open = (path: string) => openPage(site.browser, site.content.url + path);

describe('filters', () => {
  it('are kept for the next visit where the reader wants it, and forgotten where not', async () => {
    const { page } = await open('search/?domain=inkd');
    await readAnswer(page);
    const summary = page.locator('[data-search-filters] summary');
    const nextVisit = async (): Promise<string[]> => {
      await page.goto(`${site.content.url}search/`);
      await readAnswer(page);
      return page.locator('.chip[aria-pressed=true]').allTextContents();
    };
    expect(await nextVisit()).toEqual([]);
    await page.goto(`${site.content.url}search/?domain=inkd`);
    await readAnswer(page);
    await summary.click();
    await page.getByLabel('Remember these filters').check();
    expect(await nextVisit()).toEqual(['domain inkd ×']);
    expect((await readAnswer(page)).ids.every((id) => id.startsWith('inkd/'))).toBe(true);
    await summary.click();
    await page.getByLabel('Remember these filters').uncheck();
    expect(await nextVisit()).toEqual([]);
    await page.close();
  });

  it('that are kept narrow the reader’s own searches, and no link', async () => {
    const { page } = await open('');
    await page.evaluate(() => localStorage.setItem('wayout:filters', '["domain=rabbet"]'));
    await page.goto(`${site.content.url}search/?q=brew+killed`);
    expect((await readAnswer(page)).ids[0]).toBe('kettle/pump-stalled-exit-137');
    expect(page.url()).toBe(`${site.content.url}search/?q=brew+killed`);
    await page.goto(`${site.content.url}rabbet/`);
    await page.locator('[name=q]').fill('EPORTHELD');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=EPORTHELD&domain=rabbet');
    await page.goto(site.content.url);
    await paste(page, log);
    await page.waitForSelector('.suggestions a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?domain=rabbet#paste-\w+$/);
    await page.close();
  });

  it('that are kept are offered to a link without any, and not put upon it', async () => {
    const { page } = await open('search/?domain=rabbet');
    await readAnswer(page);
    await page.locator('[data-search-filters] summary').click();
    await page.getByLabel('Remember these filters').check();
    const brew = `${site.content.url}search/?q=brew+killed`;
    await page.goto(brew);
    expect((await readAnswer(page)).ids[0]).toBe('kettle/pump-stalled-exit-137');
    expect(page.url()).toBe(brew);
    const summary = page.locator('[data-search-filters] summary');
    await summary.click();
    expect(await page.getByLabel('Remember these filters').isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Use the remembered filters: domain rabbet' }).press('Enter');
    await page.waitForURL(`${brew}&domain=rabbet`);
    expect(await page.getByLabel('Remember these filters').isChecked()).toBe(true);
    expect(await summary.evaluate((part) => part === document.activeElement)).toBe(true);
    await page.goBack();
    await page.reload();
    expect((await readAnswer(page)).ids[0]).toBe('kettle/pump-stalled-exit-137');
    await page.close();
  });

  it('say how many entries each would leave, except beside a text, of which they know nothing', async () => {
    const { page } = await open('search/?domain=rabbet');
    const optionOfInkd = async (): Promise<string | null> => {
      await readAnswer(page);
      await page.locator('[data-search-filters] summary').click();
      const option = page.locator('select[name=domain] option[value=inkd]');
      await option.waitFor({ state: 'attached' });
      return option.textContent();
    };
    expect(await optionOfInkd()).toMatch(/^inkd \(\d+\)$/);
    await page.goto(`${site.content.url}search/?q=eportheld`);
    expect(await optionOfInkd()).toBe('inkd');
    await page.close();
  });
});

describe('a filter', () => {
  it('that leaves something is left behind with one button, too', async () => {
    const { page } = await open('search/?q=connection+refused&domain=molehill');
    expect((await readAnswer(page)).ids.every((id) => id.startsWith('molehill/'))).toBe(true);
    await page.getByRole('button', { name: 'Search without filters' }).click();
    await page.waitForURL('**/search/?q=connection+refused');
    expect((await readAnswer(page)).ids.some((id) => !id.startsWith('molehill/'))).toBe(true);
    await page.close();
  });

  it('by a code narrows the full text, in any casing', async () => {
    const { page } = await open('search/?q=ferretctl&code=EPORTHELD');
    await readAnswer(page);
    const button = page.getByRole('button', { name: 'Search the full text' });
    if (await button.isVisible()) await button.click();
    await page.locator('[data-entry="rabbet/eportheld-port-already-held"]').waitFor();
    expect((await readAnswer(page)).ids.every((id) => id.startsWith('rabbet/'))).toBe(true);
    await page.close();
  });
});

describe('a stack', () => {
  it('ranks its entries higher once the reader has added it, and is forgotten on request', async () => {
    const { page } = await open('search/?q=connection+refused&domain=molehill');
    await readAnswer(page);
    await page.locator('[data-search-filters] summary').click();
    await page.getByRole('button', { name: 'Add molehill to my stack' }).click();
    await page.goto(`${site.content.url}search/?q=connection+refused`);
    await readAnswer(page);
    expect(await page.locator('[data-entry^="molehill/"] .own').count()).toBeGreaterThan(0);
    await page.locator('[data-search-filters] summary').click();
    await page.getByRole('button', { name: 'Remove molehill from my stack' }).click();
    await readAnswer(page);
    expect(await page.locator('.own').count()).toBe(0);
    await page.close();
  });
});
