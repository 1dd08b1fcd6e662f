import { describe, expect, it } from 'vitest';
import { openPage, useSite } from '../site.ts';

const site = useSite();

describe('the entries of a domain', () => {
  it('are by category again where a link to a category is followed, which leads to it', async () => {
    const { page } = await openPage(site.browser, `${site.content.url}inkd/`, { viewport: { width: 1280, height: 400 } });
    const orders = page.getByRole('group', { name: 'Order' });
    await orders.getByRole('button', { name: 'Surest fix first' }).click();
    await page.getByRole('navigation', { name: 'Categories' }).getByRole('link').last().click();
    await page.waitForFunction(() => {
      const heading = document.querySelector('main section:target > h2')?.getBoundingClientRect();
      return heading !== undefined && heading.height > 0 && heading.bottom <= innerHeight;
    });
    expect({
      order: await orders.locator('[aria-pressed=true]').allInnerTexts(),
      lists: await page.getByRole('heading', { name: 'Surest fix first' }).count(),
    }).toEqual({ order: ['By category'], lists: 0 });
    await page.close();
  });
});
