// A log of megabytes, pasted as a reader does it: how long the page can't be used.
import type { Browser, Page } from 'playwright-core';
import type { Query } from '../../src/corpus/queries.ts';
import { quantile } from './statistics.ts';

/** Length of the log, in characters. */
export const longLength = 5_000_000;

/** One paste takes up to twice as long as the next. */
const rounds = 3;

/** The lines of all logs among some queries, over and over with times before them, and one of the logs at the end. */
export function longLog(queries: readonly Query[]): string {
  const logs = queries.filter(({ kind }) => kind === 'log').map(({ query }) => query);
  const last = logs.at(-1) ?? 'Error: connect ECONNREFUSED 127.0.0.1:5432';
  const lines = logs.concat(last).flatMap((log) => log.split('\n'));
  const made: string[] = [];
  for (let length = last.length, n = 0; length < longLength; n += 1) {
    const line = `${new Date(Date.UTC(2026, 0, 1) + n * 250).toISOString()} ${lines[n % lines.length]}`;
    made.push(line);
    length += line.length + 1;
  }
  return `${made.join('\n')}\n${last}`;
}

/**
 * Pastes a text from the clipboard into the box of a search page, a few times by new readers.
 * @param url Of the search page.
 * @returns Medians.
 */
export async function measureLongPaste(browser: Browser, text: string, url: string): Promise<LongPaste> {
  const pastes: LongPaste[] = [];
  for (let round = 0; round < rounds; round += 1) pastes.push(await pasteOnce(browser, text, url));
  const median = (key: keyof LongPaste): number =>
    quantile(
      pastes.map((paste) => paste[key]),
      0.5,
    );
  return { handedMs: median('handedMs'), longestMs: median('longestMs'), doneMs: median('doneMs') };
}

async function pasteOnce(browser: Browser, text: string, url: string): Promise<LongPaste> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await page.locator('form[role="search"] [name="q"]').first().focus();
    const handedMs = await timeHandOver(page);
    await page.evaluate(() => {
      const seen = { longest: 0, start: 0, done: 0 };
      Object.assign(window, { seen });
      const isDone = (): boolean =>
        document.querySelector('[data-search-results][aria-busy="false"] [data-entry], [data-search-miss]:not([hidden])') !== null;
      document.addEventListener('keydown', () => (seen.start = performance.now()), { capture: true, once: true });
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries())
          if (seen.start > 0 && startTime + duration > seen.start) seen.longest = Math.max(seen.longest, duration);
      }).observe({ type: 'longtask' });
      new MutationObserver(() => {
        if (seen.done === 0 && isDone()) seen.done = performance.now();
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    await page.keyboard.press('ControlOrMeta+V');
    await page.waitForFunction(() => (window as unknown as { seen: { done: number } }).seen.done > 0);
    // Entries of long tasks come a little after the tasks.
    await page.waitForTimeout(500);
    const { longest, start, done } = await page.evaluate(
      () => (window as unknown as { seen: { longest: number; start: number; done: number } }).seen,
    );
    return { handedMs, longestMs: longest, doneMs: done - start };
  } finally {
    await context.close();
  }
}

/** Pastes without letting the page know, to tell what no page can save. */
async function timeHandOver(page: Page): Promise<number> {
  // The listener must be there before the key is pressed.
  await page.evaluate(() => {
    const read = (event: ClipboardEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      const start = performance.now();
      event.clipboardData?.getData('text/plain');
      Object.assign(window, { handedMs: performance.now() - start });
    };
    document.addEventListener('paste', read, { capture: true, once: true });
  });
  await page.keyboard.press('ControlOrMeta+V');
  await page.waitForFunction(() => 'handedMs' in window);
  return page.evaluate(() => (window as unknown as { handedMs: number }).handedMs);
}

export interface LongPaste {
  /** What the browser takes to hand the text to a script, which blocks the page in any case. */
  handedMs: number;
  /** The longest task of the page's main thread; 0 where none reached 50 ms, from which on a browser reports them. */
  longestMs: number;
  /** From the key to the answer. */
  doneMs: number;
}
