import { describe, expect, it } from 'vitest';
import { allPages, contentPages } from './pages.ts';
import { paste } from '../search/answers.ts';
import { openPage, useSite } from '../site.ts';

const site = useSite();

describe.each([16, 32])('at 320 pixels, with a default font of %i pixels', (standard) => {
  it.each(allPages)('$site $name does not scroll sideways, and no caption needs it', async ({ site: key, path }) => {
    const { page } = await openPage(site.browser, site[key].url + path, { viewport: { width: 320, height: 640 } });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Page.setFontSizes', { fontSizes: { standard } });
    const width = await page.evaluate(() => {
      scrollTo(1000, 0);
      const captions = [...document.querySelectorAll('caption')].filter((caption) => caption.getBoundingClientRect().right > 320);
      return { scrolled: scrollX, wide: document.documentElement.scrollWidth, captions: captions.map((caption) => caption.innerText) };
    });
    await page.close();
    expect(width).toEqual({ scrolled: 0, wide: 320, captions: [] });
  });
});

describe('a title in a right-to-left script', () => {
  it('reads from the right wherever it stands, and the page around it from the left', async () => {
    const directions: string[][] = [];
    for (const [path, title] of [
      ['quiet/other-scripts/', 'h1'],
      ['quiet/', '.entries a:text("خطأ")'],
      ['codes/', 'dd a:text("خطأ")'],
      ['status/', '#without-references a:text("خطأ")'],
      ['search/?q=错误-1', '[data-entry="quiet/other-scripts"] .name a'],
    ] as const) {
      const { page } = await openPage(site.browser, site.hostile.url + path);
      const directionOf = (selector: string): Promise<string> =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => getComputedStyle(element).direction);
      directions.push([path, await directionOf(title), await directionOf('main')]);
      await page.close();
    }
    expect(directions).toEqual(directions.map(([path]) => [path, 'rtl', 'ltr']));
  });
});

describe('on paper', () => {
  it('an entry has all forms of its message, and no part of the frame', async () => {
    const { page } = await openPage(site.browser, site.content.url + contentPages.entry);
    await page.emulateMedia({ media: 'print' });
    const messages = await page
      .locator('#error-messages pre')
      .evaluateAll((forms) => forms.map((form) => form.checkVisibility({ contentVisibilityAuto: true }) && form.clientHeight > 0));
    const frame = await page.locator('body > :is(header, nav, footer)').evaluateAll((parts) => parts.map((part) => part.checkVisibility()));
    await page.close();
    expect(frame).toEqual([false, false, false]);
    expect(messages.length).toBeGreaterThan(1);
    expect(messages).toEqual(messages.map(() => true));
  });
});

describe('results on paper', () => {
  const print = async (path: string, text?: string): Promise<string[]> => {
    const { page } = await openPage(site.browser, site.content.url + path);
    if (text !== undefined) await paste(page, text);
    await page.waitForSelector('[data-entry]');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const parts = page.locator('main > *:visible, main button:visible');
    const texts = await parts.evaluateAll((shown) => shown.map((part) => part.textContent.slice(0, 60)));
    await page.close();
    return texts;
  };

  it('say what was searched, with which filters, and have no part that only a screen can use', async () => {
    expect(await print('search/?q=connection&domain=molehill')).toEqual([
      'Search',
      'Searched for:connectionFilters: domain molehill',
      expect.stringMatching(/^\d+ entr(?:y|ies) with these filters\.$/),
      expect.stringMatching(/^502 Bad Burrow/),
    ]);
  });

  it('begin with the first lines of a long paste', async () => {
    const lines = Array.from({ length: 40 }, (_, i) => `${i}`);
    const texts = await print('search/', `${lines.join('\n')}\nError: listen EPORTHELD: port already held :::3000`);
    expect(texts[1]).toBe(`Searched for:${lines.slice(0, 12).join('\n')}\n…`);
  });
});

describe('the theme', () => {
  it('follows the button and stays for the next page, without a flash', async () => {
    const page = await site.browser.newPage({ colorScheme: 'light' });
    await page.goto(site.content.url);
    const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    const button = page.locator('[data-theme-button]');
    for (let n = 0; n < 3 && (await page.evaluate(() => document.documentElement.dataset['theme'])) !== 'dark'; n += 1)
      await button.click();
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.goto(`${site.content.url}codes/`, { waitUntil: 'commit' });
    await page.waitForSelector('body', { state: 'attached' });
    expect(await background()).toBe(dark);
    await page.close();
  });
});
