import { describe, expect, it } from 'vitest';
import { log, paste, readAnswer } from './answers.ts';
import { settings } from '../../site/test-root.ts';
import { openPage, useSite } from '../site.ts';

const site = useSite();
const open = (path: string, options = {}) => openPage(site.browser, site.content.url + path, options);

describe('the history', () => {
  it('keeps a paste that an earlier place stands for, whatever is typed in a later one', async () => {
    const { page } = await open('search/');
    await paste(page, log);
    await readAnswer(page);
    await page.locator('[data-search-filters] summary').click();
    await page.locator('[data-search-filters] select[name=domain] option[value=rabbet]').waitFor({ state: 'attached' });
    await page.locator('[data-search-filters] select[name=domain]').selectOption('rabbet');
    await readAnswer(page);
    await page.locator('[name=q]').press('End');
    await page.keyboard.type(' x');
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('[name=q]')!.value.endsWith('x'));
    await readAnswer(page);
    await page.goBack();
    expect((await readAnswer(page)).status).not.toContain('does not hold');
    expect(await page.locator('[name=q]').inputValue()).toBe(log);
    await page.close();
  });

  it('has a title for each search, and none that gives a paste away', async () => {
    const { page } = await open('search/?q=EPORTHELD');
    await readAnswer(page);
    const titles = [await page.title()];
    await page.locator('[name=q]').fill('');
    await readAnswer(page);
    titles.push(await page.title());
    await paste(page, log);
    await readAnswer(page);
    titles.push(await page.title());
    expect(titles).toEqual(['EPORTHELD · Search', 'Search', 'Pasted text · Search'].map((title) => `${title} · ${settings.name}`));
    await page.close();
  });

  it('comes back to the place among the results that the reader left', async () => {
    const { page } = await open('search/?q=connection', { viewport: { width: 320, height: 640 } });
    await readAnswer(page);
    const last = page.locator('[data-entry]').last().locator('a').first();
    // A click may scroll, too.
    await page.evaluate(() => addEventListener('click', () => sessionStorage.setItem('place', String(scrollY)), true));
    await last.click();
    await page.waitForSelector('.workaround, [data-workaround], h1');
    await page.goBack();
    await readAnswer(page);
    const [place, returned] = await page.evaluate(() => [Number(sessionStorage.getItem('place')), scrollY] as const);
    expect([place > 500, Math.abs(returned - place) < 10]).toEqual([true, true]);
    await page.close();
  });
});

describe('Enter on another page', () => {
  it('tells the server nothing of what is searched, and leads to an address that can be shared', async () => {
    const { page } = await open('');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('[name=q]').fill('password of alice refused');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=password+of+alice+refused');
    await readAnswer(page);
    expect([asked.length > 2, asked.filter((url) => /alice/.test(url))]).toEqual([true, []]);
    await page.close();
  });
});

describe('a second paste', () => {
  it('is a place of its own, and so is the cleared box', async () => {
    const { page } = await open('search/');
    await paste(page, log);
    await readAnswer(page);
    await page.locator('[name=q]').press('ControlOrMeta+a');
    await paste(page, 'crate ERR! code EUNSOLVED\ncrate ERR! EUNSOLVED unable to solve the tree of parts');
    await page.waitForSelector('[data-entry]:first-child[data-entry="brindle/eunsolved-parts-tree"]');
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await page.waitForURL('**/search/');
    await page.goBack();
    await page.waitForSelector('[data-entry]:first-child[data-entry="brindle/eunsolved-parts-tree"]');
    await page.goBack();
    await page.waitForFunction((text) => document.querySelector<HTMLTextAreaElement>('[name=q]')!.value === text, log);
    expect((await readAnswer(page)).ids[0]).toBe('rabbet/eportheld-port-already-held');
    await page.close();
  });
});

describe('the name of a domain', () => {
  it('lists its entries, best fix rate first', async () => {
    const { page } = await open('search/?q=kettle');
    const { ids, miss, status } = await readAnswer(page);
    expect([miss, ids.every((id) => id.startsWith('kettle/')), status]).toEqual([false, true, `${ids.length} entries.`]);
    expect(await page.getByRole('link', { name: 'All entries of kettle' }).getAttribute('href')).toBe('/kettle/');
    await page.close();
  });
});
