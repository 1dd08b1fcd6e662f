import { describe, expect, it } from 'vitest';
import { log, paste, readAnswer } from './answers.ts';
import { openPage, useSite } from '../site.ts';

const site = useSite();
const open = (path: string) => openPage(site.browser, site.content.url + path);

describe('filters', () => {
  it('are kept for the next visit where the reader wants it, and forgotten where not', async () => {
    const { page } = await open('search/?domain=git');
    await readAnswer(page);
    const summary = page.locator('[data-search-filters] summary');
    const nextVisit = async (): Promise<string | null> => {
      await page.goto(`${site.content.url}search/`);
      await readAnswer(page);
      return summary.textContent();
    };
    expect(await nextVisit()).toBe('Filters and my stack');
    await page.goto(`${site.content.url}search/?domain=git`);
    await readAnswer(page);
    await summary.click();
    await page.getByLabel('Remember these filters').check();
    expect(await nextVisit()).toBe('Filters: domain git');
    expect((await readAnswer(page)).ids.every((id) => id.startsWith('git/'))).toBe(true);
    await summary.click();
    await page.getByLabel('Remember these filters').uncheck();
    expect(await nextVisit()).toBe('Filters and my stack');
    await page.close();
  });

  it('that are kept narrow the reader’s own searches, and no link', async () => {
    const { page } = await open('');
    await page.evaluate(() => localStorage.setItem('wayout:filters', '["domain=node"]'));
    await page.goto(`${site.content.url}search/?q=container+oomkilled`);
    expect((await readAnswer(page)).ids[0]).toBe('kubernetes/oomkilled-exit-137');
    expect(page.url()).toBe(`${site.content.url}search/?q=container+oomkilled`);
    await page.goto(site.content.url);
    await page.locator('[name=q]').fill('EADDRINUSE');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=EADDRINUSE&domain=node');
    await page.goto(site.content.url);
    await paste(page, log);
    await page.waitForSelector('.suggestions a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?domain=node#paste-\w+$/);
    await page.close();
  });

  it('that are kept are offered to a link without any, and not put upon it', async () => {
    const { page } = await open('search/?domain=node');
    await readAnswer(page);
    await page.locator('[data-search-filters] summary').click();
    await page.getByLabel('Remember these filters').check();
    const container = `${site.content.url}search/?q=container+oomkilled`;
    await page.goto(container);
    expect((await readAnswer(page)).ids[0]).toBe('kubernetes/oomkilled-exit-137');
    expect(page.url()).toBe(container);
    const summary = page.locator('[data-search-filters] summary');
    await summary.click();
    expect(await page.getByLabel('Remember these filters').isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Use the remembered filters: domain node' }).press('Enter');
    await page.waitForURL(`${container}&domain=node`);
    expect(await page.getByLabel('Remember these filters').isChecked()).toBe(true);
    expect(await summary.evaluate((part) => part === document.activeElement)).toBe(true);
    await page.goBack();
    await page.reload();
    expect((await readAnswer(page)).ids[0]).toBe('kubernetes/oomkilled-exit-137');
    await page.close();
  });

  it('say how many entries each would leave, except beside a text, of which they know nothing', async () => {
    const { page } = await open('search/?domain=node');
    const optionOfGit = async (): Promise<string | null> => {
      await readAnswer(page);
      await page.locator('[data-search-filters] summary').click();
      const option = page.locator('select[name=domain] option[value=git]');
      await option.waitFor({ state: 'attached' });
      return option.textContent();
    };
    expect(await optionOfGit()).toMatch(/^git \(\d+\)$/);
    await page.goto(`${site.content.url}search/?q=eaddrinuse`);
    expect(await optionOfGit()).toBe('git');
    await page.close();
  });
});

describe('a filter', () => {
  it('that leaves something is left behind with one button, too', async () => {
    const { page } = await open('search/?q=connection+refused&domain=nginx');
    expect((await readAnswer(page)).ids.every((id) => id.startsWith('nginx/'))).toBe(true);
    await page.getByRole('button', { name: 'Search without filters' }).click();
    await page.waitForURL('**/search/?q=connection+refused');
    expect((await readAnswer(page)).ids.some((id) => !id.startsWith('nginx/'))).toBe(true);
    await page.close();
  });

  it('by a code narrows the full text, in any casing', async () => {
    const { page } = await open('search/?q=lsof&code=EADDRINUSE');
    await readAnswer(page);
    const button = page.getByRole('button', { name: 'Search the full text' });
    if (await button.isVisible()) await button.click();
    await page
      .locator('[data-entry="node/eaddrinuse-address-already-in-use"], [data-maybe="node/eaddrinuse-address-already-in-use"]')
      .waitFor();
    expect((await readAnswer(page)).ids.every((id) => id.startsWith('node/'))).toBe(true);
    await page.close();
  });
});

describe('a stack', () => {
  it('ranks its entries higher once the reader has added it, and is forgotten on request', async () => {
    const { page } = await open('search/?q=connection+refused&domain=nginx');
    await readAnswer(page);
    await page.locator('[data-search-filters] summary').click();
    await page.getByRole('button', { name: 'Add nginx to my stack' }).click();
    await page.goto(`${site.content.url}search/?q=connection+refused`);
    await readAnswer(page);
    expect(await page.locator('[data-entry^="nginx/"] .own').count()).toBeGreaterThan(0);
    await page.locator('[data-search-filters] summary').click();
    await page.getByRole('button', { name: 'Remove nginx from my stack' }).click();
    await readAnswer(page);
    expect(await page.locator('.own').count()).toBe(0);
    await page.close();
  });
});
