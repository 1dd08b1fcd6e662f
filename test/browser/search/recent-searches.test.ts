import { describe, expect, it } from 'vitest';
import { readAnswer } from './answers.ts';
import { openPage, useSite } from '../site.ts';

const site = useSite();
const entry = 'inkd/paper-tray-mismatch/';
const open = (path: string) => openPage(site.browser, site.content.url + path);

describe('recent searches', () => {
  it('have those of the search page that led to an entry', async () => {
    const { page } = await open('search/?q=EPORTHELD');
    await readAnswer(page);
    await page.locator('[data-entry] a').first().click();
    await page.waitForURL('**/rabbet/**');
    await page.goto(`${site.content.url}search/`);
    await page.locator('.recent').waitFor();
    expect(await page.locator('.recent a').allTextContents()).toEqual(['EPORTHELD']);
    await page.close();
  });

  it('are suggested, and can be cleared', async () => {
    const { page } = await open('');
    await page.locator('[name=q]').fill('ENOROOM');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=ENOROOM');
    await readAnswer(page);
    await page.goto(site.content.url + entry);
    await page.locator('[name=q]').focus();
    await page.waitForSelector('[role=option]');
    expect(await page.locator('[role=option]').allTextContents()).toEqual(['ENOROOM']);
    await page.getByRole('button', { name: 'Clear recent searches' }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.close();
  });

  it('that are long take two lines each, with the button in view', async () => {
    const page = await site.browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.addInitScript(() =>
      localStorage.setItem('wayout:recent', JSON.stringify(Array.from({ length: 6 }, (_, i) => `${i} ${'word '.repeat(51)}`))),
    );
    const heightsOf = (selector: string): Promise<number[]> =>
      page.locator(selector).evaluateAll((all) => all.map(({ clientHeight }) => Math.round(clientHeight / 24)));
    await page.goto(site.content.url + entry);
    await page.locator('[name=q]').focus();
    await page.waitForSelector('[role=option]');
    expect(await heightsOf('[role=option] > span')).toEqual([2, 2, 2, 2, 2, 2]);
    const clear = await page.getByRole('button', { name: 'Clear recent searches' }).boundingBox();
    expect(clear!.y + clear!.height).toBeLessThan(640);
    await page.goto(`${site.content.url}search/`);
    await page.waitForSelector('.recent a');
    expect(await heightsOf('.recent a')).toEqual([2, 2, 2, 2, 2, 2]);
    await page.close();
  });
});
