// The search page as a reader uses it, with a clock in it.
import type { Page } from 'playwright-core';
import type { Hit } from './baselines.ts';
import type { Cost } from './search-costs.ts';
import type { Outcome } from './search-report.ts';

const box = 'form[role="search"] [name="q"]';

/** Empties the box and waits until the page shows nothing any more. */
export async function clearBox(page: Page): Promise<void> {
  await page.locator(box).first().fill('');
  await page.waitForFunction(
    () =>
      document.querySelector('[data-search-results]')?.getAttribute('aria-busy') === 'false' &&
      document.querySelector('[data-search-results] [data-entry]') === null &&
      document.querySelector('[data-search-miss]:not([hidden])') === null,
  );
}

/** Pastes a query and waits for the whole answer. The clock runs in the page, from the paste to the paint of the result. */
export async function pasteQuery(page: Page, query: string): Promise<PageAnswer> {
  await page.waitForSelector(box);
  await page.evaluate(() => {
    const times = { start: performance.now(), first: 0, done: 0 };
    Object.assign(window, { times });
    new MutationObserver((_, observer) => {
      const results = document.querySelector('[data-search-results]');
      const isShown = results?.querySelector('[data-entry]') != null || document.querySelector('[data-search-miss]:not([hidden])') !== null;
      if (times.first === 0 && isShown) times.first = performance.now();
      if (isShown && results?.getAttribute('aria-busy') === 'false') {
        times.done = performance.now();
        observer.disconnect();
      }
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await page
    .locator(box)
    .first()
    .evaluate((node, text) => {
      const field = node as HTMLInputElement;
      field.focus();
      (window as unknown as { times: { start: number } }).times.start = performance.now();
      // As a paste does it: several lines reach the box whole.
      document.execCommand('selectAll');
      const data = new DataTransfer();
      data.setData('text/plain', text);
      const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      if (field.dispatchEvent(paste)) document.execCommand('insertText', false, text);
    }, query);
  await page.waitForFunction(() => (window as unknown as { times: { done: number } }).times.done > 0);
  return page.evaluate(() => {
    const { start, first, done } = (window as unknown as { times: { start: number; first: number; done: number } }).times;
    const miss = document.querySelector('[data-search-miss]:not([hidden])');
    const rows = [...document.querySelectorAll<HTMLElement>('[data-search-results] [data-entry], [data-search-miss] [data-entry]')];
    const idsOf = (isNearest: boolean): string[] =>
      rows.filter((row) => (row.closest('[data-search-miss]') !== null) === isNearest).map((row) => row.dataset['entry'] ?? '');
    return { found: idsOf(false), nearest: idsOf(true), isMiss: miss !== null, firstMs: first - start, doneMs: done - start };
  });
}

/** What Pagefind alone finds for the same text, with its defaults. */
export async function askPagefind(page: Page, origin: string, query: string): Promise<Hit[]> {
  return page.evaluate(
    async ({ url, text }) => {
      const pagefind = (await import(url)) as {
        search(text: string): Promise<{ results: { score: number; data(): Promise<{ meta: Record<string, string> }> }[] }>;
      };
      const { results } = await pagefind.search(text);
      return Promise.all(results.slice(0, 10).map(async ({ score, data }) => ({ id: (await data()).meta['id'] ?? '', score })));
    },
    { url: `${origin}pagefind/pagefind.js`, text: query },
  );
}

/** What the page shows, and when. */
type PageAnswer = Pick<Outcome, 'found' | 'nearest' | 'isMiss'> & Pick<Cost, 'firstMs' | 'doneMs'>;
