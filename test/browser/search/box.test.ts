import { describe, expect, it } from 'vitest';
import { openPage, useSite } from '../site.ts';

const site = useSite();
const entry = 'inkd/paper-tray-mismatch/';
const open = (path: string, options = {}) => openPage(site.browser, site.content.url + path, options);

describe('the label of the search box', () => {
  it.each(['', entry, 'search/'])('is whole with letters of double size, and with wide spacing, on /%s', async (path) => {
    const { page } = await open(path, { viewport: { width: 320, height: 640 } });
    for (const [name, value] of [
      ['font-size', '200%'],
      ['letter-spacing', '0.12em'],
      ['word-spacing', '0.16em'],
      ['line-height', '1.5'],
    ] as const)
      await page.evaluate(([name, value]) => document.documentElement.style.setProperty(name, value), [name, value] as const);
    const label = page.getByText('Paste an error, a log or a code', { exact: true });
    const { cut, left, right, bottom, top } = await label.evaluate((label) => ({
      cut: label.scrollWidth > label.clientWidth || label.scrollHeight > label.clientHeight,
      ...(label.getBoundingClientRect().toJSON() as DOMRect),
      top: document.querySelector('[name=q]')!.getBoundingClientRect().top,
    }));
    expect([cut, left >= 0, right <= 320, bottom <= top]).toEqual([false, true, true, true]);
    await page.close();
  });
});

describe('without JavaScript', () => {
  it.each(['', 'search/', entry])('there is no box that could not answer, nor a word of it, on /%s', async (path) => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.content.url + path);
    expect([await page.locator('[name=q]').isVisible(), await page.getByText('Searched in your browser').isVisible()]).toEqual([
      false,
      false,
    ]);
    if (path !== entry) expect(await page.locator('.tiles a:visible').count()).toBeGreaterThan(3);
    await context.close();
  });
});

describe('the key /', () => {
  it('leads to the box until the reader switches it off, here and on other pages', async () => {
    const { page } = await open(entry);
    const press = async (): Promise<string | null> => {
      await page.locator('h1').click();
      await page.keyboard.press('/');
      return page.evaluate(() => document.activeElement!.getAttribute('name'));
    };
    const control = page.getByRole('checkbox', { name: '/ leads to the search box' });
    expect([await press(), await control.isChecked()]).toEqual(['q', true]);
    await control.uncheck();
    expect(await press()).toBe(null);
    await page.goto(`${site.content.url}codes/`);
    expect([await press(), await control.isChecked()]).toEqual([null, false]);
    await page.keyboard.press('ControlOrMeta+k');
    expect(await page.evaluate(() => document.activeElement!.getAttribute('name'))).toBe('q');
    await control.check();
    expect(await press()).toBe('q');
    await page.close();
  });
});

describe('an input method', () => {
  /** Presses a key that is the input method's, and tells whether the page has taken it. */
  const isTaken = (key: string, init: KeyboardEventInit) =>
    `(() => {
      const event = new KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true, ...${JSON.stringify(init)} });
      document.querySelector('[name=q]').dispatchEvent(event);
      return event.defaultPrevented;
    })()`;

  it.each([
    ['says so of a key', { isComposing: true }],
    ['says so by the code of a key', { keyCode: 229 }],
  ])('that %s keeps its Enter, its arrows and its Escape', async (_, init) => {
    const { page } = await open(entry);
    await page.locator('[name=q]').fill('EPORTHE');
    await page.waitForSelector('[role=option]');
    const taken: boolean[] = [];
    for (const key of ['ArrowDown', 'Enter', 'Escape']) taken.push(await page.evaluate<boolean>(isTaken(key, init)));
    expect([taken, await page.locator('.suggestions').isVisible(), page.url()]).toEqual([
      [false, false, false],
      true,
      site.content.url + entry,
    ]);
    await page.close();
  });

  it('keeps its Enter in an area, where any other one searches', async () => {
    const { page } = await open('');
    await page.locator('[name=q]').fill('EPORTHELD');
    expect(await page.evaluate<boolean>(isTaken('Enter', { isComposing: true }))).toBe(false);
    expect(page.url()).toBe(site.content.url);
    await page.locator('[name=q]').press('Enter');
    await page.waitForURL('**/search/?q=EPORTHELD');
    await page.close();
  });

  it('ends no word by a change of the box', async () => {
    const { page } = await open('search/');
    await page.locator('[name=q]').focus();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'a\nb');
      document
        .querySelector('[name=q]')!
        .dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await page.waitForSelector('textarea[name=q]');
    const tagAfter = (isComposing: boolean): Promise<string> =>
      page.evaluate((isComposing) => {
        const box = document.querySelector<HTMLTextAreaElement>('[name=q]')!;
        box.value = 'にほ';
        box.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing }));
        return document.querySelector('[name=q]')!.tagName;
      }, isComposing);
    expect([await tagAfter(true), await tagAfter(false)]).toEqual(['TEXTAREA', 'INPUT']);
    await page.close();
  });
});

describe('the button of the theme', () => {
  it('says which theme there is now, in one line', async () => {
    const { page } = await open(entry, { viewport: { width: 320, height: 640 } });
    const button = page.locator('[data-theme-button]');
    const said: (string | null)[] = [];
    for (let n = 0; n < 3; n += 1) {
      await button.click();
      said.push(await page.locator('[data-theme-status]').textContent());
    }
    expect(said).toEqual(['Theme: light', 'Theme: dark', 'Theme: as your system']);
    const { width, height } = (await button.boundingBox())!;
    expect([width > 44, height]).toEqual([true, 44]);
    await page.close();
  });
});
