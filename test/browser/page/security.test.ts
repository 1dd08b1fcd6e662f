import { describe, expect, it } from 'vitest';
import { allPages } from './pages.ts';
import { readAnswer } from '../search/answers.ts';
import { openPage, useSite } from '../site.ts';

const site = useSite();

describe('under the strict policy', () => {
  it.each(allPages)(
    '$site $name runs nothing of an entry, breaks no rule of the policy, and asks no other origin',
    async ({ site: key, path }) => {
      const { page, complaints } = await openPage(site.browser, site[key].url + path);
      await page.locator('html').hover();
      const pwned: unknown = await page.evaluate('window.__pwned');
      await page.close();
      // Chromium writes the status of the page itself to the console, too.
      const faults = complaints.faults.filter((fault) => !fault.includes('status of 404'));
      expect({ faults, foreign: complaints.foreign, pwned }).toEqual({ faults: [], foreign: [], pwned: undefined });
    },
  );

  it('the policy is in force: a script added to a page is refused', async () => {
    const { page, complaints } = await openPage(site.browser, site.content.url);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.__pwned = true';
      document.body.append(script);
    });
    expect(await page.evaluate('window.__pwned')).toBeUndefined();
    expect(complaints.faults.join()).toContain('Content Security Policy');
    await page.close();
  });
});

describe('hostile entries', () => {
  it('are text in results and suggestions', async () => {
    const page = await site.browser.newPage();
    const faults: string[] = [];
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => faults.push('dialog')));
    page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
    await page.goto(`${site.hostile.url}search/?q=script`);
    await readAnswer(page);
    await page.goto(`${site.hostile.url}search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> script alert')}`);
    await readAnswer(page);
    expect(await page.locator('main script, main img, main iframe').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });
});
