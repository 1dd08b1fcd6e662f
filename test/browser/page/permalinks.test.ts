import { describe, expect, it } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { contentPages } from './pages.ts';
import { openPage, useSite } from '../site.ts';

const site = useSite();
const permissions = ['clipboard-read', 'clipboard-write'];

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const spoken = (page: Page): Promise<string | null> => page.locator('body > [role=status]').textContent();

/** What is marked as the target: the name of the element, its words' beginning, and whether it has the mark. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main li, main tr, main h2')]
      .filter((element) => {
        const { outlineStyle } = getComputedStyle(element);
        const cell = element.querySelector(':scope > th');
        return outlineStyle === 'solid' || (cell !== null && getComputedStyle(cell).borderBlockStartWidth === '2px');
      })
      .map((element) => `${element.localName} ${element.id}`.trim()),
  );

describe('a permalink', () => {
  it.each([
    ['version', 'tbody tr .permalink', 'tr'],
    ['section', '#versions .heading .permalink', 'h2'],
  ])('of a %s is followed and copied, says so, marks its target, and Back undoes it', async (_, selector, tag) => {
    const { page, complaints } = await openPage(site.browser, site.content.url + contentPages.entry, { permissions });
    const start = page.url();
    const link = page.locator(selector).first();
    const anchor = (await link.getAttribute('href')) ?? '';
    await link.click();
    expect(page.url()).toBe(start + anchor);
    expect(await copied(page)).toBe(start + anchor);
    expect(await spoken(page)).toBe('Link copied');
    expect(await marked(page)).toEqual([tag === 'h2' ? 'h2' : `${tag} ${anchor.slice(1)}`]);
    await page.goBack();
    expect([page.url(), await marked(page)]).toEqual([start, []]);
    await page.goForward();
    expect(await marked(page)).toHaveLength(1);
    await page.close();
    expect(complaints).toEqual({ faults: [], foreign: [] });
  });

  it('stands beside every workaround, dead end, version and section, and is theirs', async () => {
    const { page } = await openPage(site.browser, site.hostile.url + 'quiet/other-scripts/');
    const without = await page.evaluate(() =>
      [...document.querySelectorAll('main section[id]:not(.cause), .pair li[id], tbody tr')]
        .filter((element) => element.id === '' || element.querySelector('.permalink')?.getAttribute('href') !== `#${element.id}`)
        .map((element) => element.outerHTML),
    );
    const visible = await page
      .locator('.permalink')
      .evaluateAll((links) => links.every((link) => link.checkVisibility({ opacityProperty: true, visibilityProperty: true })));
    await page.close();
    expect({ without, visible }).toEqual({ without: [], visible: true });
  });

  it('leads to a marked target without JavaScript and in forced colours', async () => {
    for (const options of [{ javaScriptEnabled: false }, { forcedColors: 'active' as const }]) {
      const page = await site.browser.newPage(options);
      await page.goto(`${site.hostile.url}quiet/shortest/#x`);
      const { style, width } = await page
        .locator('#x')
        .evaluate((item) => ({ style: getComputedStyle(item).outlineStyle, width: getComputedStyle(item).outlineWidth }));
      await page.close();
      expect({ style, width }).toEqual({ style: 'solid', width: '2px' });
    }
  });

  it('that the browser may not copy still leads to its target and says where the link is', async () => {
    const page = await site.browser.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.goto(`${site.hostile.url}quiet/shortest/`);
    await page.locator('.fixes li .permalink').click();
    expect([new URL(page.url()).hash, await spoken(page)]).toEqual(['#x', 'The link is in the address bar']);
    await page.close();
  });

  it.each([
    [320, 16],
    [320, 32],
    [400, 16],
    [960, 16],
    [1280, 16],
  ])('has room for its note on a screen of %i pixels with a default font of %i pixels', async (width, standard) => {
    const { page } = await openPage(site.browser, site.content.url + contentPages.entry, { viewport: { width, height: 640 } });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Page.setFontSizes', { fontSizes: { standard } });
    const widths = await page.locator('.permalink').evaluateAll((links: HTMLElement[]) =>
      links.map((link) => {
        link.dataset['note'] = 'The link is in the address bar';
        const { scrollWidth } = document.documentElement;
        delete link.dataset['note'];
        return scrollWidth;
      }),
    );
    await page.close();
    expect(new Set(widths)).toEqual(new Set([width]));
  });
});

describe('"Share"', () => {
  it.each([
    ['workaround', '.fixes li[id]:last-child', 'Fix (helps ~10%, a guess)'],
    ['dead end', '.dead-ends li[id]', 'Dead end (fails ~90%, a guess)'],
  ])('at a %s gives entry, action, rate and address, follows the link, and says so', async (_, selector, kind) => {
    const { page } = await openPage(site.browser, `${site.hostile.url}markup/script-everywhere/?from=chat`, { permissions });
    const item = page.locator(selector).first();
    const [id, action] = [await item.getAttribute('id'), await item.locator('h3').innerText()];
    await item.locator('.permalink').click();
    expect(await copied(page)).toBe(
      `${await page.locator('h1').innerText()}\n${kind}: ${action}\n${site.hostile.url}markup/script-everywhere/#${id}`,
    );
    expect([await spoken(page), await marked(page)]).toEqual(['Copied, with its link', [`li ${id}`]]);
    await page.close();
  });

  it('works where the page was not loaded over HTTPS', async () => {
    const context: BrowserContext = await site.browser.newContext({ permissions });
    const page = await context.newPage();
    await page.addInitScript(() => Object.assign(window, { clipboard: navigator.clipboard }));
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }));
    await page.goto(`${site.hostile.url}quiet/shortest/`);
    await page.locator('.fixes li .permalink').click();
    expect(await page.evaluate(() => (window as unknown as { clipboard: Clipboard }).clipboard.readText())).toBe(
      `E\nFix (helps ~100%, a guess): X\n${site.hostile.url}quiet/shortest/#x`,
    );
    await context.close();
  });
});

describe('a former address', () => {
  it.each([true, false])('leads to the entry; with JavaScript: %s', async (javaScriptEnabled) => {
    const page = await site.browser.newPage({ javaScriptEnabled });
    await page.goto(site.hostile.url);
    await page.goto(`${site.hostile.url}markup/script-anywhere/#close`);
    await page.waitForURL('**/markup/script-everywhere/**');
    if (javaScriptEnabled) {
      expect(page.url()).toBe(`${site.hostile.url}markup/script-everywhere/#close`);
      expect(await marked(page)).toEqual(['li li-ol-main-script-window-pwned-close-script']);
    }
    await page.goBack();
    expect(page.url()).toBe(site.hostile.url);
    await page.close();
  });

  it.each([
    ['#w', 'li x'],
    ['#w-1', 'tr x-3'],
    ['#never-worked', 'h2'],
  ])('of an item, %s, marks what took its place', async (hash, expected) => {
    const { page } = await openPage(site.browser, `${site.hostile.url}quiet/shortest/${hash}`);
    expect(await marked(page)).toEqual([expected]);
    await page.close();
  });
});

describe('an address that does not exist', () => {
  it.each([
    ['codes/enoroom/', 'codes/ENOROOM/'],
    ['codes/EnoRoom', 'codes/ENOROOM/'],
    ['Codes/ENOROOM/', 'codes/ENOROOM/'],
    ['Molehill/Handshake-400-Bad-Request/#root-cause', 'molehill/handshake-400-bad-request/#root-cause'],
  ])('%s is found in its own casing', async (asked, found) => {
    const page = await site.browser.newPage();
    await page.goto(site.content.url + asked);
    await page.waitForURL(site.content.url + found);
    await page.locator('main h1').waitFor();
    expect(await page.title()).not.toContain('No such page');
    await page.close();
  });

  it('lists the entries nearest to its words, and has them in the search box', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.content.url}molehil/handshake-400.html`);
    await page.waitForSelector('[data-nearest] [data-entry]');
    const nearest = await page
      .locator('[data-nearest] [data-entry]')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['entry']));
    expect(await page.locator('[data-find] [name=q]').inputValue()).toBe('molehil handshake 400');
    expect(nearest[0]).toBe('molehill/handshake-400-bad-request');
    await page.close();
  });

  it('that nothing is near to has no list', async () => {
    const { page } = await openPage(site.browser, `${site.content.url}zzqqxx/zzqqxx/`);
    await page.waitForFunction(() => document.querySelector('[data-suggestions], .suggestions') !== null);
    expect(await page.locator('[data-nearest]').isVisible()).toBe(false);
    await page.close();
  });
});
