// What a reader's browser loads, in gzip bytes.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { site } from '../../src/root/site.ts';
import { findBrowser } from '../browser/find.ts';
import { browserArgs } from '../browser/site.ts';
import { serve } from '../site/server.ts';

export interface Visit {
  html: number;
  css: number;
  js: number;
  /** Cumulative layout shift. */
  layoutShift: number;
  /** Requests to other origins. */
  foreign: number;
}

/** Loads one page of a built site. */
export async function measureVisit(outDir: string, page: string): Promise<Visit> {
  return browse(outDir, async (tab, origin, loaded) => {
    await tab.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, { shift: (window as unknown as { shift: number }).shift + (entry as unknown as { value: number }).value });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await tab.goto(origin + page, { waitUntil: 'networkidle' });
    const of = (kind: RegExp): number =>
      loaded.filter(({ url }) => kind.test(new URL(url).pathname)).reduce((sum, { bytes }) => sum + bytes, 0);
    return {
      html: of(/\/$|\.html$/),
      css: of(/\.css$/),
      js: of(/\.js$/),
      layoutShift: await tab.evaluate(() => (window as unknown as { shift: number }).shift),
      foreign: loaded.filter(({ url }) => !url.startsWith(origin)).length,
    };
  });
}

/** Requests and gzip bytes that the first search costs on top of the page, those that the page makes ahead of it included. */
export async function measureFirstSearch(outDir: string, query: string): Promise<{ requests: number; bytes: number }> {
  return browse(outDir, async (tab, origin, loaded) => {
    await tab.goto(`${origin}search/`, { waitUntil: 'networkidle' });
    await tab.locator('form[role="search"] [name="q"]').fill(query);
    await tab.waitForSelector('[data-search-results][aria-busy="false"] [data-entry], [data-search-miss]:not([hidden])');
    await tab.waitForLoadState('networkidle');
    const search = loaded.filter(({ url }) => isOfSearch(url));
    return { requests: search.length, bytes: search.reduce((sum, { bytes }) => sum + bytes, 0) };
  });
}

interface Loaded {
  url: string;
  bytes: number;
}

async function browse<Value>(outDir: string, look: (tab: Page, origin: string, loaded: Loaded[]) => Promise<Value>): Promise<Value> {
  const server = await serve(outDir);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
  try {
    const context = await browser.newContext();
    const loaded: Loaded[] = [];
    context.on('request', (request) => {
      if (isCounted(request.url()))
        loaded.push({ url: request.url(), bytes: request.url().startsWith(server.url) ? gzipBytes(outDir, request.url()) : 0 });
    });
    return await look(await context.newPage(), server.url, loaded);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Whether a request is the page's own: a browser asks for the icon again whenever the address changes. */
export function isCounted(url: string): boolean {
  return /^https?:/.test(url) && !url.endsWith(`/${site.mark}`);
}

/** Whether a request is for what only the search needs. */
export function isOfSearch(url: string): boolean {
  return /\/(?:search\/[^?#]|_astro\/(?:search\.|engine\.|worker-|families|full-text|text-hits)[^/]+\.js|pagefind\/)/.test(url);
}

/** Gzip bytes of the file that a URL of the site gives; 0 where there is none. */
export function gzipBytes(outDir: string, url: string): number {
  const { pathname } = new URL(url);
  const file = path.join(outDir, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  try {
    return gzipSync(readFileSync(file)).length;
  } catch {
    return 0;
  }
}
