import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useSite } from '../site.ts';

const site = useSite();

describe('"Copy as Markdown"', () => {
  it('copies the file of the entry and says so', async () => {
    const context = await site.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(`${site.hostile.url}quiet/other-scripts/`);
    const button = page.getByRole('button', { name: 'Copy as Markdown' });
    await button.click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      readFileSync('test/fixtures/hostile/quiet/other-scripts.md', 'utf8'),
    );
    await button.waitFor();
    await context.close();
  });

  it('opens the file where it can’t be copied', async () => {
    const page = await site.browser.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.goto(`${site.content.url}inkd/paper-tray-mismatch/`);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.waitForURL(`${site.content.url}inkd/paper-tray-mismatch.md`);
    await page.close();
  });

  it('is not there without scripts', async () => {
    const page = await site.browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${site.content.url}inkd/paper-tray-mismatch/`);
    expect(await page.getByRole('button', { name: 'Copy as Markdown' }).isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'View as Markdown' }).isVisible()).toBe(true);
    await page.close();
  });
});
