import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findFaults } from '../page/find-faults.ts';
import { log, paste, readAnswer } from './answers.ts';
import { searchScripts } from './scripts.ts';
import { openPage, useSite } from '../site.ts';

const site = useSite();
const entry = 'inkd/paper-tray-mismatch/';
const open = (path: string) => openPage(site.browser, site.content.url + path);

describe('suggestions', () => {
  it('are a combobox: arrows choose, Escape closes, Enter opens', async () => {
    const { page, complaints } = await open(entry);
    await page.keyboard.press('/');
    await page.keyboard.type('EPORTHE');
    await page.waitForSelector('[role=option]');
    const box = page.locator('[role=combobox]');
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await page.locator('[aria-selected=true]').getAttribute('id'));
    expect(await findFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/rabbet/eportheld-port-already-held/');
    expect(complaints).toEqual({ faults: [], foreign: [] });
    await page.close();
  });

  it('say that nothing matches for sure', async () => {
    const { page } = await open(entry);
    await page.locator('[name=q]').fill('TS9876');
    expect(await readSuggestions(page)).toEqual({ titles: [], note: 'No clear match yet. Enter searches the texts, too.' });
    await page.close();
  });

  it('name what comes near where nothing matches for sure, best first', async () => {
    const { page } = await open(entry);
    await page.locator('[name=q]').fill('inkd: access revoked for scanner XYZ');
    const { titles, note } = await readSuggestions(page);
    expect(titles[0]).toMatch(/^inkd@office: access refused/);
    expect(note).toBe('No clear match yet. Enter searches the texts, too.');
    await page.close();
  });

  it('are on the page that Enter leads to, wherever the reader stops typing', async () => {
    for (const text of ['connec', 'connect', 'EPORTHE', 'tunn', 'no wat']) {
      const { page } = await open(entry);
      await page.locator('[name=q]').fill(text);
      const { titles } = await readSuggestions(page);
      expect([text, titles.length > 0, new Set(titles).size]).toEqual([text, true, titles.length]);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=*');
      await readAnswer(page);
      const shown = await page.locator('main [data-entry] .name a').allTextContents();
      expect([text, titles.filter((title) => !shown.includes(title))]).toEqual([text, []]);
      await page.close();
    }
  });

  it('are chosen by the reader only: after a change of the text, Enter searches', async () => {
    const { page } = await open(entry);
    await page.locator('[name=q]').fill('brew killed');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('ArrowDown');
    // In one task, so that no answer comes between.
    const chosen = await page.evaluate(() => {
      const box = document.querySelector<HTMLInputElement>('[name=q]')!;
      const before = box.getAttribute('aria-activedescendant');
      box.value = 'port already in use';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return [before, box.getAttribute('aria-activedescendant')];
    });
    expect(chosen).toEqual(['_suggestion-0', null]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=port+already+in+use');
    await page.close();
  });

  it('are narrowed by the remembered filters, as Enter is, and say so', async () => {
    const page = await site.browser.newPage();
    await page.addInitScript(() => localStorage.setItem('wayout:filters', '["domain=inkd"]'));
    await page.goto(site.content.url + entry);
    await page.locator('[name=q]').fill('refused');
    await page.waitForSelector('.suggestions .note:text("With your filters: domain inkd.")');
    const details = await page.locator('[role=option] small').allTextContents();
    expect(details).toEqual(details.map(() => 'inkd'));
    expect(await page.locator('.find [role=status]').textContent()).toMatch(/With your filters: domain inkd\.$/);
    await page.close();
  });

  it('say that the index is on its way where it takes its time, until there is an answer', async () => {
    const { page, release } = await openHeld('**/search/index.pack');
    await page.locator('[name=q]').fill('EPORTHELD');
    await page.waitForSelector('.suggestions .note:text("Loading the index …")');
    expect(await page.locator('.find [role=status]').textContent()).toBe('Loading the index …');
    release();
    await page.waitForSelector('[role=option] small');
    expect([await page.locator('.suggestions .note').isHidden(), await page.locator('.find [role=status]').textContent()]).toEqual([
      true,
      expect.stringMatching(/^\d suggestions?\.$/),
    ]);
    await page.close();
  });

  it('scroll as a list, so that all can be reached, and cut no focus ring', async () => {
    const page = await site.browser.newPage({ viewport: { width: 320, height: 256 } });
    await page.goto(site.content.url + entry);
    await page.locator('[name=q]').fill('connec');
    await page.waitForSelector('[role=option]');
    expect(await page.locator('[role=listbox]').evaluate((list) => list.scrollHeight > list.clientHeight)).toBe(true);
    expect(await findFaults(page)).toEqual([]);
    await page.locator('[name=q]').fill('');
    await paste(page, log);
    const link = page.locator('.suggestions a').first();
    await link.focus();
    expect(await link.evaluate((link) => getComputedStyle(link).outlineOffset)).toBe('-2px');
    await page.close();
  });

  it('stay closed after Escape, though an answer was on its way', async () => {
    const { page, release } = await openHeld('**/search/index.pack');
    await page.locator('[name=q]').fill('EPORTHELD');
    await page.waitForSelector('[data-worker=search]');
    await page.keyboard.press('Escape');
    release();
    await page.waitForSelector('[data-worker=reply]');
    expect(await page.locator('.suggestions').isHidden()).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('[role=option]');
    await page.close();
  });

  it('stay closed when focus has left before they could be loaded', async () => {
    const { page, release } = await openHeld(searchScripts('box'));
    await page.locator('[name=q]').focus();
    await page.getByRole('link', { name: 'Codes', exact: true }).focus();
    release();
    await page.waitForSelector('.suggestions', { state: 'attached' });
    expect(await page.locator('.suggestions').isHidden()).toBe(true);
    await page.locator('[name=q]').focus();
    await page.getByRole('option', { name: 'ENOROOM' }).waitFor();
    await page.close();
  });

  it('stay closed on a page that fills the box itself', async () => {
    const { page, release } = await openHeld(searchScripts('box'), 'x');
    release();
    await page.waitForSelector('.suggestions', { state: 'attached' });
    expect([await page.inputValue('[name=q]'), await page.locator('.suggestions').isHidden()]).toEqual(['x', true]);
    await page.close();
  });
});

/** Waits for an answer to what is in the box, and reads it. */
async function readSuggestions(page: Page): Promise<{ titles: string[]; note: string }> {
  await page.waitForSelector('.suggestions:not([hidden]):not(:has(.note:text("Loading the index …")))');
  return {
    titles: await page.locator('[role=option] > span').allTextContents(),
    note: await page.locator('.suggestions .note').textContent().then(String),
  };
}

/**
 * Opens a page for a reader with one recent search. Files of a pattern wait for `release`; `data-worker` is the method
 * of the last call of the search worker, or `reply` once it has replied.
 */
async function openHeld(pattern: Parameters<Page['route']>[0], path = entry): Promise<{ page: Page; release: () => void }> {
  const page = await site.browser.newPage();
  const { promise, resolve: release } = Promise.withResolvers<void>();
  await page.route(pattern, async (route) => {
    await promise;
    await route.continue();
  });
  await page.addInitScript(() => {
    localStorage.setItem('wayout:recent', '["ENOROOM"]');
    window.Worker = class extends Worker {
      constructor(...options: ConstructorParameters<typeof Worker>) {
        super(...options);
        this.addEventListener('message', ({ data }) => {
          if (data.type === 'reply') document.documentElement.dataset['worker'] = 'reply';
        });
      }
      override postMessage(message: { method: string }): void {
        super.postMessage(message);
        document.documentElement.dataset['worker'] = message.method;
      }
    };
  });
  await page.goto(site.content.url + path);
  return { page, release };
}
