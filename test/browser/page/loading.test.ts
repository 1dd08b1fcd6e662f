// While a page loads, nothing that a reader already sees moves.
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allPages, contentPages } from './pages.ts';
import { makeScratch } from '../../site/scratch.ts';
import { families, launchWith } from '../fonts/families.ts';
import { useSite } from '../site.ts';

const site = useSite();

describe('loading', () => {
  it.each(allPages)('$site $name shifts nothing', async ({ site: key, path }) => {
    const page = await site.browser.newPage();
    expect((await load(page, site[key].url + path)).shifts).toEqual([]);
  });
});

describe.each(families)('with $name, on a slow line', (family) => {
  const slow = {} as { browser: Browser; scratch: string; url: string; close(): Promise<void> };
  beforeAll(async () => {
    if (!family.isThere) return;
    slow.scratch = makeScratch('fonts');
    slow.browser = await launchWith(family, slow.scratch);
    Object.assign(slow, await serveInPieces(site.content.url));
  });
  afterAll(async () => {
    if (!family.isThere) return;
    await slow.browser.close();
    await slow.close();
    rmSync(slow.scratch, { recursive: true });
  });

  it.skipIf(!family.isThere).each([1280, 760, 320])(
    'at %i pixels, pages stay where they are tag by tag, and none scrolls sideways',
    async (width) => {
      const names = ['home', 'domain', 'entry', 'data guide', 'not found'] as const;
      const loads = names.map(async (name) => {
        const page = await slow.browser.newPage({ viewport: { width, height: 700 } });
        return { name, ...(await load(page, slow.url + contentPages[name])) };
      });
      expect(await Promise.all(loads)).toEqual(names.map((name) => ({ name, shifts: [], wide: width })));
    },
  );
});

/** Opens a page, and closes it when all of it is there: what has moved on it, and how wide it is. */
async function load(page: Page, url: string): Promise<{ shifts: string[]; wide: number }> {
  await page.addInitScript(() => {
    const shifts: string[] = Object.assign(window, { shifts: [] }).shifts;
    // A blank has no place until a word follows it in its line.
    const isBlank = (node: Node | null): boolean => node?.nodeType === Node.TEXT_NODE && node.textContent?.trim() === '';
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[]) {
        const nodes = sources.map(({ node }) => node).filter((node) => !isBlank(node));
        const moved = nodes.map((node) => (node instanceof Element ? node.outerHTML.slice(0, 100) : (node?.textContent ?? 'what is gone')));
        if (moved.length > 0) shifts.push(`${value} by ${moved.join(' and ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const found = await page.evaluate(() => ({
    shifts: (window as unknown as { shifts: string[] }).shifts,
    wide: document.documentElement.scrollWidth,
  }));
  await page.close();
  return found;
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
