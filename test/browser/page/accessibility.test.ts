import { describe, expect, it } from 'vitest';
import { findFaults } from './find-faults.ts';
import { allPages } from './pages.ts';
import { openPage, useSite } from '../site.ts';

const site = useSite();

describe.each(['light', 'dark'] as const)('axe in %s', (colorScheme) => {
  it.each(allPages)('finds nothing on $site $name', async ({ site: key, path }) => {
    const { page } = await openPage(site.browser, site[key].url + path, { colorScheme });
    const faults = await findFaults(page);
    await page.close();
    expect(faults).toEqual([]);
  });
});
