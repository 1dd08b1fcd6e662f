import { describe, expect, it } from 'vitest';
import { openPage, useSite } from '../site.ts';

const site = useSite();

describe('a long list', () => {
  it('is narrowed to the rows that have all the words that are typed, and to the parts that have any', async () => {
    const { page } = await openPage(site.browser, `${site.content.url}rules/`);
    const box = page.getByRole('searchbox', { name: 'Narrow the rules' });
    const state = async (): Promise<{ rows: string[]; parts: number; said: string | null }> => ({
      rows: await page.locator('[data-row]:visible h3 code').allTextContents(),
      parts: await page.locator('main .part:visible').count(),
      said: await page.locator('[data-narrowed]').textContent(),
    });
    const whole = await state();
    await box.fill('date LAST-verified');
    const { rows, parts, said } = await state();
    expect([rows.includes('last-verified-date'), rows.length < whole.rows.length / 4, parts < whole.parts, said]).toEqual([
      true,
      true,
      true,
      `${rows.length} of ${whole.rows.length}`,
    ]);
    await box.fill('zzqqxx');
    expect(await state()).toEqual({ rows: [], parts: 0, said: `0 of ${whole.rows.length}` });
    await box.fill('');
    expect(await state()).toEqual(whole);
    await page.close();
  });
});
