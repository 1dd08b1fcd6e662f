import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { allPages } from './pages.ts';
import { openPage, useSite } from './site.ts';

const site = useSite();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(['light', 'dark'] as const)('axe in %s', (colorScheme) => {
  it.each(allPages)('finds nothing on $site $name', async ({ site: key, path }) => {
    const { page } = await openPage(site.browser, site[key].url + path, { colorScheme });
    // Evaluated by the protocol, which the policy of the page does not bind.
    await page.evaluate(axe);
    const { violations } = await page.evaluate(async () => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
    await page.close();
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ html }) => html)
            .join(' | ')
            .slice(0, 300)}`,
      ),
    ).toEqual([]);
  });
});
