// npm run bench:search -- [entries] [queries.jsonl …]: every query through the real search page, beside Pagefind alone; by default
// the entries and the queries of the content root.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { contentRoot, entriesFolder, rootPath } from '../../src/root/folders.ts';
import { findBrowser } from '../browser/find.ts';
import { browserArgs } from '../browser/site.ts';
import { build } from '../site/build.ts';
import { serve } from '../site/server.ts';
import { readQueries, readQueryFile } from '../search/queries.ts';
import { makeScratch } from '../site/scratch.ts';
import { type Outcome, printReport } from './search-report.ts';
import { gzipBytes, isCounted, isOfSearch } from './visit.ts';

const box = 'form[role="search"] [name="q"]';
const busy = '[data-search-results]';

const [entries = entriesFolder, ...files] = process.argv.slice(2);
const queries = files.length > 0 ? files.flatMap(readQueryFile) : readQueries(rootPath('queries'));
if (queries.length === 0) {
  console.error(`There are no queries in ${rootPath('queries')}; name a file of them`);
  process.exit(2);
}
const folder = makeScratch('search');
try {
  const outDir = path.join(folder, 'dist');
  await build(outDir, { CONTENT: contentRoot, CONTENT_DIR: path.resolve(entries), CACHE_DIR: path.join(folder, 'cache') });
  printReport(await runAll(outDir));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function runAll(outDir: string): Promise<Outcome[]> {
  const server = await serve(outDir);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
  try {
    const outcomes: Outcome[] = [];
    const page = await browser.newPage();
    let loaded: string[] = [];
    page.on('request', (request) => void (isCounted(request.url()) && loaded.push(request.url())));
    const weigh = (urls: readonly string[]) => ({
      requests: urls.length,
      bytes: urls.reduce((sum, url) => sum + gzipBytes(outDir, url), 0),
    });
    for (const [index, query] of queries.entries()) {
      // Now and then a reader who comes for the first time, with nothing in the cache.
      const isCold = index % 5 === 0;
      let cold: Outcome['cold'];
      if (isCold) {
        const context = await browser.newContext();
        const visitor = await context.newPage();
        const urls: string[] = [];
        // The context also sees what workers fetch; the page doesn't.
        context.on('request', (request) => void (isCounted(request.url()) && urls.push(request.url())));
        await visitor.goto(`${server.url}search/`, { waitUntil: 'load' });
        await ask(visitor, query.query);
        await visitor.waitForTimeout(300);
        cold = weigh(urls.filter(isOfSearch));
        await context.close();
      }
      if (page.url() === 'about:blank') {
        await page.goto(`${server.url}search/`, { waitUntil: 'networkidle' });
        await ask(page, 'warm up');
      }
      await clear(page);
      loaded = [];
      const answer = await ask(page, query.query);
      outcomes.push({ ...query, ...answer, cold, warm: weigh(loaded), pagefind: await askPagefind(page, server.url, query.query) });
    }
    return outcomes;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function clear(page: Page): Promise<void> {
  await page.locator(box).first().fill('');
  await page.waitForFunction(
    () =>
      document.querySelector('[data-search-results]')?.getAttribute('aria-busy') === 'false' &&
      document.querySelector('[data-search-results] [data-entry]') === null &&
      document.querySelector('[data-search-miss]:not([hidden])') === null,
  );
}

/** Pastes a query and waits for the whole answer. The clock runs in the page, from the paste to the paint of the result. */
async function ask(page: Page, query: string): Promise<Pick<Outcome, 'found' | 'isMiss' | 'firstMs' | 'doneMs'>> {
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
  return page.evaluate((selector) => {
    const { start, first, done } = (window as unknown as { times: { start: number; first: number; done: number } }).times;
    return {
      found: [...document.querySelectorAll<HTMLElement>(`${selector} [data-entry]`)].map((row) => row.dataset['entry'] ?? ''),
      isMiss: document.querySelector('[data-search-miss]:not([hidden])') !== null,
      firstMs: first - start,
      doneMs: done - start,
    };
  }, busy);
}

/** What Pagefind alone finds for the same text, with its defaults. */
async function askPagefind(page: Page, origin: string, query: string): Promise<string[]> {
  return page.evaluate(
    async ({ url, text }) => {
      const pagefind = (await import(url)) as {
        search(text: string): Promise<{ results: { data(): Promise<{ meta: Record<string, string> }> }[] }>;
      };
      const { results } = await pagefind.search(text);
      return Promise.all(results.slice(0, 10).map(async ({ data }) => (await data()).meta['id'] ?? ''));
    },
    { url: `${origin}pagefind/pagefind.js`, text: query },
  );
}
