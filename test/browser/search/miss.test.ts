import { describe, expect, it } from 'vitest';
import { settings } from '../../site/test-root.ts';
import { openPage, useSite } from '../site.ts';
import { focusedEntry, log, paste, readAnswer } from './answers.ts';

const site = useSite();
const open = (path: string) => openPage(site.browser, site.content.url + path);

describe('a miss', () => {
  it('says so, names the family of the code, and offers to add an entry with the line filled in', async () => {
    const { page } = await open('search/?q=TS9876');
    expect(await readAnswer(page)).toMatchObject({ ids: [], miss: true, status: 'No entry for this yet.' });
    const miss = page.locator('[data-search-miss]');
    expect(await miss.textContent()).toContain('TypeScript');
    const issues = `${settings.repository?.url}/-/issues/new?issue[title]=`;
    const link = miss.locator(`a[href^="${issues}"]`);
    expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).toMatch(/\]=New entry: TS9876&issue\[description\]=.*TS9876/s);
    await page.close();
  });

  it('with filters says that they are part of it, and leads to the same search without them', async () => {
    const { page } = await open('search/?q=EPORTHELD&domain=inkd');
    expect(await readAnswer(page)).toEqual({ ids: [], miss: true, status: 'No entry for this with these filters.' });
    expect(await page.textContent('[data-search-miss] h2')).toBe('No entry for this with these filters');
    await page.getByRole('button', { name: 'Search without filters' }).press('Enter');
    await page.waitForURL('**/search/?q=EPORTHELD');
    await page.waitForSelector('[data-search-results] [data-entry]');
    const { ids } = await readAnswer(page);
    expect(ids[0]).toBe('rabbet/eportheld-port-already-held');
    expect(await focusedEntry(page)).toBe(ids[0]);
    await page.close();
  });

  it('gives no results for a word that nothing holds', async () => {
    const { page } = await open('search/?q=zzqqxx');
    expect(await readAnswer(page)).toMatchObject({ ids: [], miss: true });
    await page.close();
  });

  it('shows what comes near with what is different about it, before it asks for an entry', async () => {
    const { page } = await open(`search/?q=${encodeURIComponent('BR2399: Argument of lid does not fit the slot of kettle')}`);
    expect(await readAnswer(page)).toMatchObject({ ids: [], miss: true });
    const near = page.locator('[data-search-miss] [data-entry]');
    expect(await near.first().getAttribute('data-entry')).toBe('brindle/br2345-argument-does-not-fit');
    const sentences = await near.locator('.difference').allTextContents();
    expect([sentences[0], sentences.length]).toEqual(['Its code is BR2345, yours is BR2399.', 3]);
    expect(sentences.slice(1).every((sentence) => /^(?:Yours doesn’t say|It says) .+\.$/.test(sentence))).toBe(true);
    const order = await page
      .locator('[data-search-miss] [data-entry] .name a, [data-search-miss] a[rel=noreferrer]')
      .evaluateAll((links) => links.map((link) => link.closest('[data-entry]') !== null));
    expect(order).toEqual([true, true, true, false]);
    await page.close();
  });

  it.each([
    ['inkd: access revoked for scanner XYZ', /^It says refused usbkey where yours says revoked for scanner XYZ\.$/],
    ['ERROR: cannot reach the moon', /^Yours doesn’t say .+ or .+\.$/],
  ])('says in words how the nearest differs: %s', async (text, sentence) => {
    const { page } = await open(`search/?${new URLSearchParams({ q: text })}`);
    await readAnswer(page);
    expect(await page.locator('[data-search-miss] .difference').first().textContent()).toMatch(sentence);
    await page.close();
  });

  it('fills in the line that tells what it is, and the code that stands in another', async () => {
    const { page } = await open('search/');
    await paste(page, "{\n  code: 'QQ77199',\n  position: undefined,\n  message: 'flux gadget is upside down'\n}");
    await page.waitForSelector('[data-search-miss]:not([hidden])');
    await readAnswer(page);
    const href = await page.locator('[data-search-miss] a[rel=noreferrer]').getAttribute('href');
    const request = Object.fromEntries(new URL(href ?? '').searchParams);
    expect(request['issue[title]']).toBe('New entry: QQ77199: flux gadget is upside down');
    expect(request['issue[description]']).toMatch(
      /^- \*\*Error Code:\*\* `QQ77199`\n\n## Error Messages\n\n```text\nflux gadget is upside down\n```\n/,
    );
    await page.close();
  });
});

describe('a code in a paste whose entry is no result', () => {
  it('is named beside the results, with its entry', async () => {
    const { page } = await open('search/');
    await paste(page, `${log}\n{ code: 'K53300' }`);
    await page.waitForSelector('.named');
    expect((await readAnswer(page)).ids).toEqual(['rabbet/eportheld-port-already-held']);
    expect(await page.locator('.named').textContent()).toBe('This paste has K53300, too: kettle: sorry, too many cups already.');
    expect(await page.locator('.named a').getAttribute('href')).toBe('/kettle/too-many-cups/');
    await page.close();
  });

  it('is named on a miss, too', async () => {
    const { page } = await open('search/?q=EPORTHELD&domain=inkd');
    expect(await readAnswer(page)).toMatchObject({ ids: [], miss: true });
    expect(await page.locator('[data-search-miss] .named').textContent()).toMatch(/^This has EPORTHELD: Error: listen EPORTHELD.*\.$/);
    await page.close();
  });
});
