// A copy of a built site that one test may change and take off the network, in a browser context of its own.
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, inject } from 'vitest';
import { makeScratch } from '../../site/scratch.ts';
import { serve, type SiteServer } from '../../site/server.ts';
import { useSite } from '../site.ts';

/** An entry that no test of offline reading opens with a network. */
export const entry = 'molehill/handshake-400-bad-request/';

/** What a test has of its copy, once it has opened it. */
export interface OwnSite {
  server: SiteServer;
  context: BrowserContext;
  /** Makes the copy and opens its page about offline reading. */
  open(key: 'content' | 'hostile', base: string): Promise<OpenSite>;
}

interface OpenSite {
  page: Page;
  folder: string;
  /** Paths of all requests so far, those of the service worker included. */
  requests: string[];
  /** Errors on the console, and uncaught ones. */
  faults: string[];
}

/** Gives each test a site of its own, and ends it after the test. */
export function useOwnSite(): OwnSite {
  const site = useSite();
  const scratch = makeScratch('offline');
  const own = {
    async open(key, base) {
      const folder = path.join(scratch, `${key}-${Math.random().toString(36).slice(2)}`);
      cpSync(inject('built')[key], folder, { recursive: true });
      own.server = await serve(folder, base);
      own.context = await site.browser.newContext();
      const requests: string[] = [];
      const faults: string[] = [];
      own.context.on('request', (request) => requests.push(new URL(request.url()).pathname));
      const page = await own.context.newPage();
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(String(error)));
      await page.goto(`${own.server.url}offline/`);
      return { page, folder, requests, faults };
    },
  } as OwnSite;
  afterEach(async () => {
    await own.context.close();
    await own.server.close().catch(() => {});
  });
  afterAll(() => rmSync(scratch, { recursive: true }));
  return own;
}

/** Keeps a copy on the device, by the button, and waits until it is whole. */
export async function keep(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keep a copy on this device' }).click();
  await page.getByText(/^All \d+ files are on this device/).waitFor();
}

/** Names of all caches of the origin. */
export const cachesOf = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

/** How many service workers the origin has. */
export const workersOf = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** What a page from the copy says of itself; none on a page from the network. */
export const noteOf = async (page: Page): Promise<string | undefined> => (await page.locator('.from-copy').allTextContents())[0];
