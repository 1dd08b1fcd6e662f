import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findFaults } from '../page/find-faults.ts';
import { readAnswer } from './answers.ts';
import { openPage, useSite } from '../site.ts';

const site = useSite();
const open = async (path: string, options = {}): Promise<Page> => (await openPage(site.browser, site.content.url + path, options)).page;

describe('the best match', () => {
  it('shows the line that matched, the surest fix with its code, and the two surest dead ends', async () => {
    const page = await open(`search/?${new URLSearchParams({ q: 'Error: listen EPORTHELD: port already held :::3000' })}`);
    await readAnswer(page);
    const card = page.locator('[data-search-results] > .best');
    expect({
      id: await card.getAttribute('data-entry'),
      headings: await card.locator('h2, h3').allTextContents(),
      why: await card.locator('.why').textContent(),
      fix: await card.locator('.try > p, .try .rate').allInnerTexts(),
      code: await card.locator('.try code').textContent(),
      avoid: await card.locator('.avoid li').allInnerTexts(),
      rest: await card.locator('.rest > *').allTextContents(),
      way: await card.locator('.rest a').getAttribute('href'),
    }).toEqual({
      id: 'rabbet/eportheld-port-already-held',
      headings: ["Error: listen EPORTHELD: port already held '<address>:<port>'", 'Try this first', 'Don’t bother'],
      why: 'Matches Error: listen EPORTHELD: port already held :::3000',
      fix: ['Find the broker that has the port and stop that one', 'helps ~85%'],
      code: 'ferretctl --port 3000\nferretctl --port 3000 --stop',
      avoid: ['Swallow the error\nfails ~90%', 'Wait\nfails ~85%'],
      rest: ['3 fixes and 4 dead ends, with how and why', '~ is a guess, not a count'],
      way: '/rabbet/eportheld-port-already-held/',
    });
    expect(await findFaults(page)).toEqual([]);
    await page.close();
  });

  it('gives its code to the clipboard', async () => {
    const context = await site.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(`${site.content.url}search/?q=EPORTHELD`);
    await readAnswer(page);
    await page.getByRole('button', { name: 'Copy the code' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('ferretctl --port 3000\nferretctl --port 3000 --stop');
    await context.close();
  });

  it('holds back the others until it is whole, so that nothing moves that somebody reads', async () => {
    const page = await site.browser.newPage();
    const { promise, resolve } = Promise.withResolvers<void>();
    await page.route('**/search/files/*/details-*', async (route) => {
      await promise;
      await route.continue();
    });
    await page.goto(`${site.content.url}search/?q=connection+refused`);
    await page.waitForSelector('[data-entry]');
    const rows = page.locator('[data-search-results] > li');
    const seen = async (): Promise<boolean[]> => Promise.all((await rows.all()).map((row) => row.isVisible()));
    const before = await seen();
    expect([before[0], before.slice(1).some(Boolean), before.length > 1]).toEqual([true, false, true]);
    resolve();
    await page.waitForSelector('.best .try');
    expect((await seen()).every(Boolean)).toBe(true);
    await page.close();
  });
});

describe('the other results', () => {
  it('can be told apart: each is a heading with its ID, its versions, its whole fix and why it is there', async () => {
    const page = await open('search/?q=connection+refused');
    const { ids } = await readAnswer(page);
    const rows = page.locator('[data-search-results] > li:not(.best)');
    const texts = await rows.evaluateAll((all) =>
      all.map((row) =>
        ['h2', '.facts > :first-child', '.facts > :last-child', '.fix .rate', '.why'].map((part) =>
          row.querySelector(part)?.textContent.trim(),
        ),
      ),
    );
    expect(texts.map(([, id]) => id)).toEqual(ids.slice(1));
    expect(texts.flat().filter((text) => text === undefined || text === '')).toEqual([]);
    await page.close();
  });

  it('that are found by their texts say by which words', async () => {
    const page = await open('search/?q=connection+refused+by+the+tunnel');
    await readAnswer(page);
    const reasons = await page.locator('.why').allTextContents();
    expect(
      reasons
        .filter((reason) => reason.startsWith('Its text has'))
        .every((reason) => /^Its text has (?:connection|refused|tunnel)/.test(reason)),
    ).toBe(true);
    await page.close();
  });
});
