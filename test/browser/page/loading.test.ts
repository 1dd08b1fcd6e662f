// While a page loads, nothing that a reader already sees moves.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allPages, contentPages } from './pages.ts';
import { useSite } from '../site.ts';

const site = useSite();

describe('loading', () => {
  // A busy machine stops in the midst of parsing and shows what it has; that is for the tests below, and rarely twice.
  it.each(allPages)('$site $name shifts nothing', { retry: 2 }, async ({ site: key, path }) => {
    const page = await site.browser.newPage();
    expect(await readShifts(page, site[key].url + path, 0.001)).toEqual([]);
  });
});

describe.each([1280, 760, 320])('at %i pixels, on a slow line', (width) => {
  const slow = { url: '', close: (): Promise<void> => Promise.resolve() };
  beforeAll(async () => Object.assign(slow, await serveInPieces(site.content.url)));
  afterAll(() => slow.close());

  it.each(['home', 'entry', 'domain'] as const)('the first screen of %s stays where it is, tag by tag', async (name) => {
    const page = await site.browser.newPage({ viewport: { width, height: 480 } });
    // Links of the header may make room for each other.
    expect(await readShifts(page, slow.url + contentPages[name], 0.005)).toEqual([]);
  });
});

/** Opens a page, and closes it when all of it is there: what has moved on it, by more than `least` of the page (0..1). */
async function readShifts(page: Page, url: string, least: number): Promise<string[]> {
  await page.addInitScript((above) => {
    const shifts: string[] = Object.assign(window, { shifts: [] }).shifts;
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[]) {
        const moved = sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 100) : (node?.textContent ?? 'what is gone'),
        );
        if (value > above) shifts.push(`${value} by ${moved.join(' and ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }, least);
  await page.goto(url, { waitUntil: 'networkidle' });
  const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
  await page.close();
  return shifts;
}

/** Chromium's entry for a layout shift, which the standard library of types does not know. */
interface LayoutShift extends PerformanceEntry {
  /** From 0 for nothing to some tenths for most of the page. */
  value: number;
  sources: { node: Node | null }[];
}

/** Tags that arrive one by one: those of a first screen, and some more. */
const slowTags = 160;

/** A frame, so that each of them is drawn. */
const pause = 18;

/** Serves the site at `url` again, its pages tag by tag. */
async function serveInPieces(url: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    void (async () => {
      const { status, headers, body } = await fetch(new URL(request.url ?? '/', url)).then(async (answer) => ({
        status: answer.status,
        headers: answer.headers,
        body: Buffer.from(await answer.arrayBuffer()),
      }));
      response.writeHead(status, { 'content-type': headers.get('content-type') ?? '' });
      if (headers.get('content-type')?.startsWith('text/html') === true) {
        const [head = '', rest = ''] = body.toString().split(/(?=<body)/);
        const tags = rest.split(/(?<=>)/);
        response.write(head);
        for (const tag of tags.slice(0, slowTags)) {
          response.write(tag);
          await new Promise((resolve) => setTimeout(resolve, pause));
        }
        response.end(tags.slice(slowTags).join(''));
      } else response.end(body);
    })();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}
