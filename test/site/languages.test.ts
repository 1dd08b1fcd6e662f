import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { contentPages } from '../browser/page/pages.ts';
import { browserArgs } from '../browser/site.ts';
import { build } from './build.ts';
import { englishPieces, piecesIn } from './interface-words.ts';
import { makeScratch } from './scratch.ts';
import { serve, type SiteServer } from './server.ts';
import { testRoot } from './test-root.ts';

const scratch = makeScratch('languages');
const root = mkdtempSync(path.join(tmpdir(), 'wayout-languages-'));
const pieces = englishPieces();
const sites: Record<string, SiteServer> = {};
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: inject('built').executablePath, args: browserArgs });
  for (const language of ['de', 'ja']) {
    const content = path.join(root, language);
    cpSync(testRoot, content, { recursive: true });
    const file = path.join(content, 'site.json');
    writeFileSync(file, JSON.stringify({ ...(JSON.parse(readFileSync(file, 'utf8')) as object), language }));
    const folder = path.join(scratch, language);
    await build(folder, {
      CONTENT: content,
      CACHE_DIR: path.join(scratch, 'cache', language),
      CARDS: 'off',
      SITE_URL: 'https://kb.example',
    });
    sites[language] = await serve(folder);
  }
});

afterAll(async () => {
  await browser?.close();
  for (const site of Object.values(sites)) await site.close();
  for (const folder of [scratch, root]) rmSync(folder, { recursive: true, force: true });
});

const open = async (language: string, name: string): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(sites[language]!.url + name, { waitUntil: 'networkidle' });
  return page;
};

/** Every text that a page shows, says or passes on, but code and what it quotes, and the language in which it says that it is. */
function textsOf(page: Page): Promise<{ text: string; language: string }[]> {
  return page.evaluate(() => {
    const spoken = ['aria-label', 'title', 'placeholder', 'data-share', 'data-system', 'data-light', 'data-dark'];
    const texts: { text: string; language: string }[] = [{ text: document.title, language: document.documentElement.lang }];
    const add = (element: Element, text: string | null): void => {
      const { lang = '' } = element.closest<HTMLElement>('[lang]') ?? {};
      if (text !== null && text.trim() !== '') texts.push({ text, language: lang });
    };
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement!;
      if (element.closest('script, style, pre, code, mark, q') === null) add(element, walker.currentNode.textContent);
    }
    for (const element of document.querySelectorAll('*')) for (const name of spoken) add(element, element.getAttribute(name));
    for (const meta of document.querySelectorAll('meta[content]')) add(meta, meta.getAttribute('content'));
    return texts;
  });
}

/** Words of the interface that a page says in English without saying that they are. */
const strayWords = async (page: Page): Promise<string[]> =>
  (await textsOf(page)).filter(({ language }) => language !== 'en').flatMap(({ text }) => piecesIn(text, pieces));

describe('a site in a language that has words', () => {
  it.each(Object.entries({ ...contentPages, 'guide of the team': 'guides/on-call/', 'code of one entry': 'codes/EPORTHELD/' }))(
    'says every word of the %s page in it',
    async (name, address) => {
      const page = await open('de', address);
      expect([await page.getAttribute('html', 'lang'), await strayWords(page)]).toEqual(['de', []]);
      // Guides of the product and rules are English, and say so.
      expect(await page.getAttribute('main', 'lang')).toBe(/^(?:guide|data guide|rules)$/.test(name) ? 'en' : null);
      await page.close();
    },
  );

  it('says so of what scripts add: suggestions, filters, the version of a reader, what was copied, the theme', async () => {
    const page = await open('de', contentPages.entry);
    await page.fill('[name=q]', 'port already held');
    await page.waitForSelector('.suggestions li');
    await page.locator('[data-versions] [name=version]').fill('1.0');
    await page.waitForFunction(() => document.querySelector('[data-versions] output')?.textContent !== '');
    await page.locator('[data-copy]').first().click();
    await page.locator('[data-theme-button]').click();
    const stray = await strayWords(page);
    await page.goto(`${sites['de']!.url}search/?q=EPORTHELD&domain=rabbet`, { waitUntil: 'networkidle' });
    await page.locator('.filters summary').click();
    stray.push(...(await strayWords(page)));
    await page.close();
    expect(stray).toEqual([]);
  });

  it('says numbers and days as it does', async () => {
    const page = await open('de', 'status/');
    const text = await page.innerText('main');
    await page.close();
    expect([/~\d+\u00a0%/.test(text), /\d{1,2}\. (?:Januar|Mai|Dezember|\p{L}+) \d{4}/u.test(text)]).toEqual([true, true]);
  });

  it('says so in feeds', async () => {
    const feed = await (await fetch(`${sites['de']!.url}feed.xml`)).text();
    expect([
      feed.includes('xml:lang="de"'),
      piecesIn(feed.replace(/<[^>]*>|&lt;.*?&gt;/g, ' '), ['Workarounds', 'Dead ends', 'Best fix']),
    ]).toEqual([true, []]);
  });
});

describe('a site in a language that has none', () => {
  it('speaks English and says so, and its entries are in the language of the site', async () => {
    const languagesOf = async (address: string, ...selectors: string[]): Promise<(string | undefined)[]> => {
      const page = await open('ja', address);
      const found = [];
      for (const selector of selectors)
        found.push(
          await page
            .locator(selector)
            .first()
            .evaluate((element) => element.closest<HTMLElement>('[lang]')?.lang),
        );
      await page.close();
      return found;
    };
    const item = '.fixes ol > li';
    expect({
      entry: await languagesOf(contentPages.entry, 'h1', '.cause .prose', `${item} h3`, '.dead-ends .prose', '.warning p span'),
      interface: await languagesOf(contentPages.entry, 'html', 'header nav', '.heading h2', '.trust', '.odds', 'footer'),
      lists: await languagesOf(contentPages.domain, '.entries .name a', '.entries .hint'),
      results: await languagesOf(contentPages.results, '[data-entry] .name a', '[data-entry] .try p', '[data-entry] .avoid li span'),
      promise: await languagesOf(contentPages.home, 'h1', '.find label'),
    }).toEqual({
      entry: ['ja', 'ja', 'ja', 'ja', 'ja'],
      interface: ['en', 'en', 'en', 'en', 'en', 'en'],
      lists: ['ja', 'ja'],
      results: ['ja', 'ja', 'ja'],
      promise: ['ja', 'en'],
    });
  });
});
