// A browser and the built sites, for tests that look at pages.
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { serve, type SiteServer } from '../site/server.ts';

export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What a test file has of the site. */
export interface Site {
  browser: Browser;
  /** The content root of the tests, at `/`. */
  content: SiteServer;
  /** Hostile content, at `/kb/`. */
  hostile: SiteServer;
}

/** Starts one browser and both sites for a test file; they are there within its tests. */
export function useSite(): Site {
  const site = {} as Site;
  beforeAll(async () => {
    const { content, hostile, executablePath } = inject('built');
    site.browser = await chromium.launch({ executablePath, args: browserArgs });
    site.content = await serve(content);
    site.hostile = await serve(hostile, '/kb/');
  });
  afterAll(async () => {
    await site.browser?.close();
    await Promise.all([site.content?.close(), site.hostile?.close()]);
  });
  return site;
}

/** Things that a page must never do, gathered while it is open. */
export interface Complaints {
  /** Violations of the content security policy, uncaught errors, and dialogs. */
  faults: string[];
  /** Requests to anywhere but the site. */
  foreign: string[];
}

/** Opens a page and notes every violation of the policy, error, dialog, and request to another origin. */
export async function openPage(
  browser: Browser,
  url: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<{ page: Page; complaints: Complaints }> {
  const page = await browser.newPage(options);
  const complaints: Complaints = { faults: [], foreign: [] };
  const { origin } = new URL(url);
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== origin) complaints.foreign.push(request.url());
  });
  page.on('pageerror', (error) => complaints.faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.faults.push(message.text());
  });
  page.on('dialog', (dialog) => {
    complaints.faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, complaints };
}
