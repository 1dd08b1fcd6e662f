import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { paste, readAnswer } from './search-answers.ts';
import { openPage, useSite } from './site.ts';

const site = useSite();
const entry = 'git/unrelated-histories/';
const open = (path: string) => openPage(site.browser, site.content.url + path);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

describe('suggestions', () => {
  it('are a combobox: arrows choose, Escape closes, Enter opens', async () => {
    const { page, complaints } = await open('');
    await page.keyboard.press('/');
    await page.keyboard.type('EADDRINU');
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
    await page.waitForURL('**/node/eaddrinuse-address-already-in-use/');
    expect(complaints).toEqual({ faults: [], foreign: [] });
    await page.close();
  });

  it('show recent searches, which can be cleared', async () => {
    const { page } = await open('');
    await page.locator('[name=q]').fill('ENOSPC');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=ENOSPC');
    await readAnswer(page);
    await page.goto(site.content.url + entry);
    await page.locator('[name=q]').focus();
    await page.waitForSelector('[role=option]');
    expect(await page.locator('[role=option]').allTextContents()).toEqual(['ENOSPC']);
    await page.getByRole('button', { name: 'Clear recent searches' }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.close();
  });

  it('say that nothing matches', async () => {
    const { page } = await open(entry);
    await page.locator('[name=q]').fill('TS9876');
    await page.waitForSelector('.suggestions .note:not([hidden])');
    expect(await page.textContent('.suggestions .note')).toContain('No title, code or message matches');
    await page.close();
  });
});

describe('a paste of several lines', () => {
  const lines = 'npm ERR! code ERESOLVE\nnpm ERR! ERESOLVE unable to resolve dependency tree';

  it('grows the box and lists the entries below it', async () => {
    const { page } = await open(entry);
    await paste(page, lines);
    await page.waitForSelector('.suggestions a');
    expect(await page.locator('[name=q]').evaluate((box) => box.tagName)).toBe('TEXTAREA');
    expect(await page.locator('[name=q]').inputValue()).toBe(lines);
    expect(await page.locator('.suggestions a').first().getAttribute('href')).toBe('/npm/eresolve-dependency-conflict/');
    expect(await findFaults(page)).toEqual([]);
    await page.locator('[name=q]').fill('ERESOLVE');
    expect(await page.locator('[name=q]').evaluate((box) => box.tagName)).toBe('INPUT');
    await page.close();
  });

  it('goes to the search page with Enter, and not into its address', async () => {
    const { page } = await open(entry);
    await paste(page, lines);
    await page.locator('[name=q]').press('Enter');
    await page.waitForURL(/\/search\/#paste-\w+$/);
    await page.waitForSelector('[data-entry]');
    expect((await readAnswer(page)).ids[0]).toBe('npm/eresolve-dependency-conflict');
    await page.close();
  });
});

describe('five megabytes', () => {
  const noise = Array.from(
    { length: 60_000 },
    (_, i) => `2026-11-22T10:00:00Z worker-${i % 7} INFO request ${i} served in ${i % 91} ms from cache partition ${i % 13}`,
  ).join('\n');
  const log = `${noise}\nError: listen EADDRINUSE: address already in use :::3000\n`;

  it('as a dropped file are answered at once', async () => {
    const { page } = await open('search/');
    await page.locator('[name=q]').focus();
    const file = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'server.log', { type: 'text/plain' }));
      return data;
    }, log);
    const start = performance.now();
    await page.dispatchEvent('body', 'drop', { dataTransfer: file });
    await page.waitForSelector('[data-entry]');
    expect(performance.now() - start).toBeLessThan(5000);
    expect((await readAnswer(page)).ids[0]).toBe('node/eaddrinuse-address-already-in-use');
    expect((await page.inputValue('[name=q]')).length).toBeLessThan(400_000);
    await page.close();
  });

  it('as a paste are answered at once, and keep the page free', async () => {
    const { page } = await open('search/');
    await page.evaluate(() => {
      const watch = { longest: 0, last: performance.now() };
      Object.assign(window, { watch });
      setInterval(() => {
        watch.longest = Math.max(watch.longest, performance.now() - watch.last);
        watch.last = performance.now();
      }, 10);
    });
    await paste(page, log);
    await page.waitForSelector('[data-entry]');
    expect((await readAnswer(page)).ids[0]).toBe('node/eaddrinuse-address-already-in-use');
    expect(await page.evaluate(() => (window as unknown as { watch: { longest: number } }).watch.longest)).toBeLessThan(2000);
    await page.close();
  });
});
