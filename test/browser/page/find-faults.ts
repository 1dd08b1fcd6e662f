// What axe finds wrong with a page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Each rule that the page breaks now, with the elements that break it, cut to 300 characters. */
export async function findFaults(page: Page): Promise<string[]> {
  // Evaluated by the protocol, which the policy of the page does not bind.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return violations.map(({ id, nodes }) => {
    const elements = nodes.map(({ html }) => html).join(' | ');
    return `${id}: ${elements.slice(0, 300)}`;
  });
}
