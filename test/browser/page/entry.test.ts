import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { contentPages } from './pages.ts';
import { openPage, useSite } from '../site.ts';

const site = useSite();
const open = async (path: string = contentPages.entry, options = {}): Promise<Page> =>
  (await openPage(site.browser, site.content.url + path, options)).page;

/** Which items of a list show more than their heading. */
const unfolded = (page: Page, list: string): Promise<boolean[]> =>
  page.locator(`${list} > li`).evaluateAll((items) => items.map((item) => item.querySelector('.odds')?.checkVisibility() === true));

describe('a fix that was tried', () => {
  it('folds, is struck through, and is still so on the next visit, as dead ends are', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.goto(site.content.url + contentPages.entry);
    const first = page.locator('.fixes h3 label').first();
    await first.click();
    await page.locator('.dead-ends h3 label').first().click();
    const folded = [...(await unfolded(page, '.fixes ol')), ...(await unfolded(page, '.dead-ends ul'))];
    expect(folded.filter((isOpen) => !isOpen)).toHaveLength(2);
    expect(await first.evaluate((label) => getComputedStyle(label).textDecorationLine)).toBe('line-through');
    await page.goto(site.content.url);
    await page.goto(site.content.url + contentPages.entry, { waitUntil: 'networkidle' });
    expect([...(await unfolded(page, '.fixes ol')), ...(await unfolded(page, '.dead-ends ul'))]).toEqual(folded);
    await first.click();
    expect((await unfolded(page, '.fixes ol'))[0]).toBe(true);
    await context.close();
  });

  it('folds without JavaScript, and when all are tried the page says what is left to do', async () => {
    const page = await open(contentPages.entry, { javaScriptEnabled: false });
    const boxes = page.locator('.fixes h3 input');
    for (let at = 0; at < (await boxes.count()); at += 1) {
      expect(await page.locator('.stuck').isVisible()).toBe(false);
      await boxes.nth(at).check();
    }
    expect(await unfolded(page, '.fixes ol')).not.toContain(true);
    expect(await page.locator('.stuck').innerText()).toMatch(/^Tried (?:it|them all)\? See whether the cause is another one/);
    await page.close();
  });

  it('is printed whole', async () => {
    const page = await open();
    await page.locator('.fixes h3 label').first().click();
    await page.emulateMedia({ media: 'print' });
    expect((await unfolded(page, '.fixes ol'))[0]).toBe(true);
    await page.close();
  });
});

describe('the version that somebody has', () => {
  const answer = (page: Page): Promise<string> => page.locator('[data-versions] output').innerText();
  const shown = (page: Page): Promise<string[]> =>
    page.locator('[data-product]:visible').evaluateAll((rows) => rows.map((row) => row.className));

  it('is answered in a sentence, its row is marked, and it stands in the address', async () => {
    const page = await open();
    await page.locator('[name=product]').selectOption('Molehill');
    await page.locator('[name=version]').fill('1.29.1');
    await page.waitForFunction(() => document.querySelector('[data-versions] output')?.textContent !== '');
    expect(await answer(page)).toBe('Molehill 1.29.1 has this error; fixed in 1.29.7.');
    expect(await shown(page)).toEqual(['applies']);
    expect(await page.locator('.strip .applies').innerText()).toContain('1.3.13 – <1.29.7');
    expect(new URL(page.url()).search).toBe('?v=molehill%401.29.1');
    await page.locator('[name=version]').fill('');
    expect([await answer(page), new URL(page.url()).search, (await shown(page)).includes('applies')]).toEqual(['', '', false]);
    await page.close();
  });

  it('is kept on the device, and one that a link brings is answered but not kept', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const answers: string[] = [];
    const visit = async (query = ''): Promise<void> => {
      await page.goto(site.content.url + contentPages.entry + query, { waitUntil: 'networkidle' });
      answers.push(await answer(page));
    };
    await visit();
    await page.locator('[name=product]').selectOption('Molehill');
    await page.locator('[name=version]').fill('1.29.7');
    await page.waitForFunction(() => document.querySelector('[data-versions] output')?.textContent !== '');
    await visit();
    await visit('?v=molehill@1.2');
    await visit('?v=unheard-of@2');
    await context.close();
    const kept = 'Molehill 1.29.7 no longer has this error.';
    expect(answers).toEqual(['', kept, 'Nothing is stated about Molehill 1.2.', kept]);
  });

  it('is not asked for without JavaScript, where strips and table say it all', async () => {
    const page = await open(contentPages.entry, { javaScriptEnabled: false });
    expect(await page.locator('[data-versions]').isVisible()).toBe(false);
    expect(await page.locator('.strip li').count()).toBe(await page.locator('#versions tbody tr').count());
    await page.close();
  });
});

describe('the order of an entry', () => {
  it('puts code before prose on a phone, and what not to try before both', async () => {
    const page = await open(contentPages.entry, { viewport: { width: 390, height: 844 } });
    const tops = await page.evaluate(() =>
      ['.warning', '.fixes .code', '.fixes li > .prose'].map((part) => document.querySelector(part)?.getBoundingClientRect().top ?? 0),
    );
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await page.locator('.warning').isVisible()).toBe(false);
    const [fix, end] = await page.locator('.pair h2').evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().top));
    expect(fix).toBe(end);
    await page.close();
  });

  it('puts fixes before dead ends on paper', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    const tops = await page.locator('.pair h2').evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().top));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    await page.close();
  });
});

describe('by keyboard', () => {
  it('the end of the fixes of a short entry is at most 25 stops away', async () => {
    const { page } = await openPage(site.browser, `${site.hostile.url}quiet/shortest/`);
    let stops = 0;
    for (let isPast = false; !isPast && stops < 40; stops += 1) {
      await page.keyboard.press('Tab');
      isPast = await page.evaluate(() => {
        const end = document.querySelector('.dead-ends');
        return end !== null && document.activeElement !== null && end.contains(document.activeElement);
      });
    }
    await page.close();
    expect(stops - 1).toBeLessThanOrEqual(25);
  });

  it('boxes take the focus only where they scroll', async () => {
    const { page } = await openPage(site.browser, `${site.hostile.url}monstrous/long-everything/`);
    const wrong = await page
      .locator('pre, .scroll')
      .evaluateAll((boxes) => boxes.filter((box) => (box.getAttribute('tabindex') === '0') !== box.scrollWidth > box.clientWidth).length);
    expect([wrong, await page.locator('pre[tabindex="0"]').count()]).toEqual([0, expect.any(Number)]);
    await page.close();
  });
});
