// No spelling of an address leads to another site, or has a page ask one, whether the host sends the policy or not.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserContext } from 'playwright-core';
import { useSite } from '../site.ts';

const site = useSite();

const slashes = [
  '//',
  '///',
  '/%2f',
  '/%2F',
  '/%5c',
  '/%5C',
  '/\\',
  '/%2f%2f',
  '/%2f%5c',
  '/.//',
  '/..//',
  '/%2e/',
  '/%2e%2e//',
  '/.%2f',
  '/%09/',
  '/%0a/',
  '/%0d%0a//',
  '/%00/',
  '/%20/',
  '/%E2%80%AE//',
  '/;//',
];
const hosts = ['Evil.example', 'EVIL.EXAMPLE/%2e%2e/x', 'user@EVIL.example:80'];
const others = [
  '/codes//EVIL.example',
  '/codes/%2f%2fEVIL.example',
  '/Codes/%2F%2FEVIL.example/..',
  '/HTTP://evil.example',
  '/HTTPS:%2f%2fevil.example',
  '/JAVASCRIPT:alert(1)',
  '/%E0%A4%A',
  '/%',
  '/%FF%FEX',
  '//',
  '/%2f',
  '/A//../%2f%2fEVIL.example',
  '/\u{1F600}//EVIL.example',
];
const spellings = [...slashes.flatMap((slash) => hosts.map((host) => `${slash}${host}`)), ...others];

describe.each([true, false])('with the policy: %s', (hasPolicy) => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await site.browser.newContext({ bypassCSP: !hasPolicy });
    // The server of the site answers every path; nothing else is reached.
    await context.route(
      ({ origin }) => origin !== new URL(site.content.url).origin,
      (route) => route.abort(),
    );
  });
  afterAll(() => context.close());

  it(`${spellings.length} spellings stay where they are`, async () => {
    const { origin } = new URL(site.content.url);
    const page = await context.newPage();
    const foreign: string[] = [];
    const faults: string[] = [];
    let current = '';
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== origin) foreign.push(`${current} asks ${request.url()}`);
    });
    page.on('pageerror', (error) => faults.push(`${current}: ${String(error)}`));
    for (current of spellings) {
      await page.goto(origin + current, { waitUntil: 'domcontentloaded' });
      await page.waitForTimeout(30);
      if (new URL(page.url()).origin !== origin) foreign.push(`${current} leads to ${page.url()}`);
    }
    expect({ foreign, faults }).toEqual({ foreign: [], faults: [] });
  });

  it('and an address in another casing still leads to its page', async () => {
    const page = await context.newPage();
    await page.goto(`${site.content.url}kettle/`);
    const link = (await page.locator('.name a').first().getAttribute('href')) ?? '';
    await page.goto(new URL(link.toUpperCase(), site.content.url).href);
    await page.waitForURL(new URL(link, site.content.url).href);
  });
});
