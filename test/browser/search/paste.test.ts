import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findFaults } from '../page/find-faults.ts';
import { drop, paste, readAnswer, readRefusal } from './answers.ts';
import { searchScripts } from './scripts.ts';
import { openPage, useSite } from '../site.ts';

const site = useSite();
const entry = 'inkd/paper-tray-mismatch/';
const open = (path: string) => openPage(site.browser, site.content.url + path);

describe('a paste of several lines', () => {
  const lines = 'crate ERR! code EUNSOLVED\ncrate ERR! EUNSOLVED unable to solve the tree of parts';

  it('grows the box and lists the entries below it', async () => {
    const { page } = await open(entry);
    await paste(page, lines);
    await page.waitForSelector('.suggestions a');
    expect(await page.locator('[name=q]').evaluate((box) => box.tagName)).toBe('TEXTAREA');
    expect(await page.locator('[name=q]').inputValue()).toBe(lines);
    expect(await page.locator('.suggestions a').first().getAttribute('href')).toBe('/brindle/eunsolved-parts-tree/');
    expect(await findFaults(page)).toEqual([]);
    await page.locator('[name=q]').fill('EUNSOLVED');
    expect(await page.locator('[name=q]').evaluate((box) => box.tagName)).toBe('INPUT');
    await page.close();
  });

  it('goes to the search page with Enter, and not into its address', async () => {
    const { page } = await open(entry);
    await paste(page, lines);
    await page.locator('[name=q]').press('Enter');
    await page.waitForURL(/\/search\/#paste-\w+$/);
    await page.waitForSelector('[data-entry]');
    expect((await readAnswer(page)).ids[0]).toBe('brindle/eunsolved-parts-tree');
    await page.close();
  });

  it('is asked for again where the search can’t be loaded, and sent nowhere', async () => {
    const { page, faults } = await openWithout(searchScripts('box'), entry);
    await paste(page, lines);
    await page.keyboard.press('Enter');
    expect(await readRefusal(page)).toBe('The search could not be loaded. Reload the page and try again.');
    expect(page.url()).toBe(site.content.url + entry);
    await page.keyboard.type('EUNSOLVED');
    expect(await page.locator('[name=q]').evaluate((box: HTMLInputElement) => [box.value, box.validationMessage])).toEqual([
      'EUNSOLVED',
      '',
    ]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/#q=EUNSOLVED');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('stays in the box with the entries below it where the browser keeps nothing', async () => {
    for (const refuse of [refuseStorage, fillStorage]) {
      const page = await site.browser.newPage();
      await page.addInitScript(refuse);
      await page.goto(site.content.url);
      await paste(page, lines);
      await page.locator('[name=q]').press('Enter');
      await page.waitForSelector('.suggestions .note:not([hidden])');
      await page.waitForSelector('.suggestions a[href="/brindle/eunsolved-parts-tree/"]');
      expect([page.url(), await page.inputValue('[name=q]')]).toEqual([site.content.url, lines]);
      expect(await page.locator('.suggestions .note').textContent()).toBe(
        'This browser can’t keep the paste for the search page. Paste it there.',
      );
      await page.close();
    }
  });

  it('is answered on the search page where the browser keeps nothing', async () => {
    const page = await site.browser.newPage();
    await page.addInitScript(refuseStorage);
    await page.goto(`${site.content.url}search/#paste-abc123`);
    expect((await readAnswer(page)).ids).toEqual([]);
    await page.locator('[name=q]').fill('EPORTHELD');
    await page.waitForSelector('[data-entry="rabbet/eportheld-port-already-held"]');
    await page.locator('[name=q]').fill('');
    await paste(page, lines);
    await page.waitForSelector('[data-entry="brindle/eunsolved-parts-tree"]');
    await page.close();
  });
});

describe('a dropped file', () => {
  it('is asked for again where the search can’t be loaded', async () => {
    const { page, faults } = await openWithout(searchScripts('box'));
    await drop(page, 'crate ERR! code EUNSOLVED');
    expect(await readRefusal(page)).toBe('The search could not be loaded. Reload the page and try again.');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('that can’t be read is refused, as a folder is', async () => {
    const { page, complaints } = await open('');
    await page.evaluate(() => {
      File.prototype.text = () => Promise.reject(new DOMException('A requested file or directory could not be found', 'NotFoundError'));
    });
    await drop(page, 'crate ERR! code EUNSOLVED');
    expect(await readRefusal(page)).toBe('This file could not be read.');
    expect(complaints).toEqual({ faults: [], foreign: [] });
    await page.close();
  });
});

describe('five megabytes', () => {
  const noise = Array.from(
    { length: 60_000 },
    (_, i) => `2026-11-22T10:00:00Z worker-${i % 7} INFO request ${i} served in ${i % 91} ms from cache partition ${i % 13}`,
  ).join('\n');
  const log = `${noise}\nError: listen EPORTHELD: port already held :::3000\n`;

  it('as a dropped file are answered', async () => {
    const { page } = await open('search/');
    await page.locator('[name=q]').focus();
    await drop(page, log);
    await page.waitForSelector('[data-entry]');
    expect((await readAnswer(page)).ids[0]).toBe('rabbet/eportheld-port-already-held');
    expect((await page.inputValue('[name=q]')).length).toBeLessThan(100_000);
    await page.close();
  });

  it('as a paste are answered, and cut before the browser lays them out', async () => {
    const { page } = await open('search/');
    await page.evaluate(() => {
      const seen = { longest: 0 };
      Object.assign(window, { seen });
      const box = document.querySelector('form[role="search"]')!;
      new MutationObserver(() => {
        seen.longest = Math.max(seen.longest, box.querySelector<HTMLTextAreaElement>('[name=q]')!.value.length);
      }).observe(box, { childList: true, subtree: true, attributes: true });
      box.addEventListener('input', ({ target }) => (seen.longest = Math.max(seen.longest, (target as HTMLTextAreaElement).value.length)));
    });
    await paste(page, log);
    await page.waitForSelector('[data-entry]');
    expect((await readAnswer(page)).ids[0]).toBe('rabbet/eportheld-port-already-held');
    const longest = await page.evaluate(() => (window as unknown as { seen: { longest: number } }).seen.longest);
    expect([longest > 80_000, longest < 100_000]).toEqual([true, true]);
    await page.close();
  });

  it('as a paste beside other lines are cut to what is searched, and survive a reload', async () => {
    const { page } = await open('search/');
    await paste(page, 'first line\nsecond line\n');
    await paste(page, log);
    await page.waitForSelector('[data-entry]');
    const text = await page.inputValue('[name=q]');
    expect([text.length < 100_000, text.match(/characters left out/g)?.length]).toEqual([true, 1]);
    await page.reload();
    await page.waitForSelector('[data-entry]');
    expect((await readAnswer(page)).ids[0]).toBe('rabbet/eportheld-port-already-held');
    expect(await page.inputValue('[name=q]')).toBe(text);
    await page.close();
  });
});

/** Opens the home page without the files of a pattern, and notes uncaught errors. */
async function openWithout(pattern: Parameters<Page['route']>[0], path = ''): Promise<{ page: Page; faults: string[] }> {
  const page = await site.browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.route(pattern, (route) => route.abort());
  await page.goto(site.content.url + path);
  return { page, faults };
}

/** Web storage as it is where the reader blocks all cookies. */
function refuseStorage(): void {
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('Access is denied for this document', 'SecurityError');
      },
    });
}

function fillStorage(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
  };
}
