import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/entry/schema.ts';
import { log, paste, readAnswer } from './answers.ts';
import { origin } from '../../site/test-root.ts';
import { searchScripts } from './scripts.ts';
import { openPage, useSite } from '../site.ts';

const site = useSite();
const open = (path: string) => openPage(site.browser, site.content.url + path);

describe('an answer', () => {
  it('has the entry of a code first, in any casing, and says that the code is why', async () => {
    const { page, complaints } = await open('search/?q=eportheld');
    expect((await readAnswer(page)).ids[0]).toBe('rabbet/eportheld-port-already-held');
    const row = page.locator('[data-entry]').first();
    expect(await row.locator('.why').textContent()).toMatch(/^Code EPORTHELD$/i);
    expect(await row.textContent()).toMatch(/Try this first.*helps ~\d+%.*Don’t bother.*fails ~\d+%/s);
    expect(complaints).toEqual({ faults: [], foreign: [] });
    await page.close();
  });

  it('marks the words of the pasted line that matched', async () => {
    const { page } = await open('search/');
    await paste(page, log);
    await page.waitForSelector('[data-entry]');
    expect((await readAnswer(page)).ids[0]).toBe('rabbet/eportheld-port-already-held');
    const why = page.locator('[data-entry]').first().locator('.why');
    expect(await why.textContent()).toContain('EPORTHELD');
    expect(await why.locator('mark').count()).toBeGreaterThan(0);
    await page.close();
  });

  it('announces how many entries there are', async () => {
    const { page } = await open('search/?q=EPORTHELD');
    await readAnswer(page);
    expect(await page.getAttribute('[data-search-status]', 'role')).toBe('status');
    expect(await page.textContent('[data-search-status]')).toMatch(/^\d+ entr(y|ies)\.$/);
    await page.close();
  });

  it('stands by fix rate where the reader wants it', async () => {
    const { page } = await open('search/?q=connection');
    const byMatch = await readAnswer(page);
    await page.goto(`${site.content.url}search/?q=connection&sort=fix-rate`);
    const byRate = await readAnswer(page);
    expect([byRate.ids.length > 2, byRate.ids.toSorted()]).toEqual([true, byMatch.ids.toSorted()]);
    const rates = await Promise.all(
      byRate.ids.map(async (id) => ((await (await page.request.get(`${site.content.url}${id}.json`)).json()) as Entry).fixRate),
    );
    expect(rates).toEqual(rates.toSorted((a, b) => b - a));
    await page.close();
  });
});

describe('on a slow line', () => {
  it('the box holds what is searched before the search is there', async () => {
    const page = await site.browser.newPage();
    await page.route(searchScripts('box'), () => {});
    await page.goto(`${site.content.url}search/?q=BR2307&domain=brindle`);
    expect(await page.inputValue('[name=q]')).toBe('BR2307');
    await page.close();
  });
});

describe('the start', () => {
  it('says what can be pasted, with a code that leads somewhere, and makes room for an answer', async () => {
    const { page } = await open('search/');
    const start = page.locator('[data-search-start]');
    expect(await start.textContent()).toMatch(/drop a log file anywhere on the page\.\s+A code is enough: BR2307\s*$/);
    await start.getByRole('link').click();
    expect((await readAnswer(page)).ids).toEqual(['brindle/br2307-cannot-find-part']);
    expect(await start.isHidden()).toBe(true);
    await page.locator('[name=q]').fill('');
    await start.waitFor();
    await page.close();
  });
});

describe('the address', () => {
  it('follows what is typed without growing the history, and what is submitted with it', async () => {
    const { page } = await open('search/');
    const length = await page.evaluate(() => history.length);
    await page.locator('[name=q]').pressSequentially('EPORTHELD', { delay: 20 });
    await page.waitForURL('**/search/?q=EPORTHELD');
    expect(await page.evaluate(() => history.length)).toBe(length);
    await page.keyboard.press('Enter');
    await page.locator('[name=q]').fill('ENOROOM');
    await page.waitForURL('**/search/?q=ENOROOM');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => history.length)).toBe(length + 1);
    await page.goBack();
    expect(await page.inputValue('[name=q]')).toBe('EPORTHELD');
    expect((await readAnswer(page)).ids[0]).toBe('rabbet/eportheld-port-already-held');
    await page.close();
  });

  it('holds no long paste, which yet survives reload and Back', async () => {
    const { page } = await open('search/');
    await paste(page, log);
    await page.waitForURL(/\/search\/#paste-\w+$/);
    const { ids } = await readAnswer(page);
    expect(await page.textContent('[data-search-status]')).toContain('stays in this tab');
    await page.reload();
    await page.waitForSelector('[data-entry]');
    expect((await readAnswer(page)).ids).toEqual(ids);
    expect(await page.inputValue('[name=q]')).toBe(log);
    await page.locator('[data-entry] .name a').first().click();
    await page.waitForURL(`**/${ids[0]}/`);
    await page.goBack();
    await page.waitForSelector('[data-entry]');
    expect((await readAnswer(page)).ids).toEqual(ids);
    await page.close();
  });

  it('of a paste in another tab says that the paste is not here', async () => {
    const { page } = await open('search/#paste-abc123');
    expect((await readAnswer(page)).status).toContain('this tab does not hold');
    await page.goto(`${site.content.url}search/?domain=inkd#paste-abc123`);
    await page.waitForSelector('[data-entry]');
    expect((await readAnswer(page)).status).toMatch(/this tab does not hold.* \d+ entries with these filters\.$/);
    await page.locator('[name=q]').fill('unrelated paper');
    await page.waitForURL('**/search/?q=unrelated+paper&domain=inkd');
    expect((await readAnswer(page)).status).not.toContain('this tab does not hold');
    await page.close();
  });

  it('keeps a paste when the skip link is used', async () => {
    const { page } = await open('search/');
    await paste(page, log);
    await page.waitForURL(/\/search\/#paste-\w+$/);
    const { ids } = await readAnswer(page);
    const address = page.url();
    await page.getByRole('link', { name: 'Skip to content' }).press('Enter');
    expect([page.url(), await page.evaluate(() => document.activeElement?.id)]).toEqual([address, '_main']);
    await page.reload();
    await page.waitForSelector('[data-entry]');
    expect((await readAnswer(page)).ids).toEqual(ids);
    await page.close();
  });

  it('holds filters and order', async () => {
    const { page } = await open('search/?q=error');
    await readAnswer(page);
    await page.locator('[data-search-filters] summary').click();
    await page.locator('select[name=domain] option[value=inkd]').waitFor({ state: 'attached' });
    await page.selectOption('select[name=domain]', 'inkd');
    await page.selectOption('select[name=sort]', 'fix-rate');
    await page.waitForURL('**/search/?q=error&domain=inkd&sort=fix-rate');
    await page.goto(`${site.content.url}search/?domain=inkd&sort=fix-rate`);
    const { ids } = await readAnswer(page);
    expect(ids.length).toBeGreaterThan(1);
    expect(ids.every((id) => id.startsWith('inkd/'))).toBe(true);
    await page.close();
  });
});

describe('the description for address bars', () => {
  it('is linked from every page and leads to the search page', async () => {
    const page = await site.browser.newPage();
    await page.goto(site.content.url);
    const href = (await page.locator('link[rel=search]').getAttribute('href')) ?? '';
    const response = await page.request.get(new URL(href, site.content.url).href);
    expect(await response.text()).toContain(`template="${origin}/search/?q={searchTerms}"`);
    await page.close();
  });
});
