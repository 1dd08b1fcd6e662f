// Whatever is wrong with a file of the search: nothing is claimed that isn't so, and on a mended server it answers.
import { afterAll, describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { faults, type FaultyServer, serveWithFaults } from '../faulty-server.ts';
import { useSite } from '../site.ts';
import { type PageAnswer, readAnswer } from './answers.ts';

const site = useSite();
const servers: FaultyServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

/** What the page shows for a search when it is done; where texts were hit, their entries. */
async function answerOf(page: Page): Promise<PageAnswer & { texts: (string | null)[] }> {
  const answer = await readAnswer(page);
  const texts = await page.locator('[data-entry] .why mark').allTextContents();
  return { ...answer, texts };
}

/** Each file of the search, and a search that needs it. */
const files: [name: string, pattern: RegExp, search: string][] = [
  ['first file of the index', /^search\/index\.pack$/, '?q=EPORTHELD'],
  ['terms', /^search\/files\/.*terms-/, '?q=another+broker+already+holds+my+port'],
  ['details', /^search\/files\/.*details-/, '?q=EPORTHELD'],
  ['facets', /^search\/files\/.*facets/, '?q=EPORTHELD&domain=rabbet'],
  ['hashes of the full text', /^search\/files\/.*pagefind/, '?q=keeps'],
  ['script of the full text', /^pagefind\/pagefind\.js$/, '?q=keeps'],
  ['first file of the full text', /^pagefind\/pagefind-entry\.json$/, '?q=keeps'],
  ['metadata of the full text', /^pagefind\/.*\.pf_meta$/, '?q=keeps'],
  ['program of the full text', /^pagefind\/wasm\./, '?q=keeps'],
  ['index of the full text', /^pagefind\/index\//, '?q=keeps'],
  ['texts of the full text', /^pagefind\/fragment\//, '?q=keeps'],
  ['filters of the full text', /^pagefind\/filter\//, '?q=keeps&category=connection'],
  ['worker', /^_astro\/worker-.*\.js$/, '?q=EPORTHELD'],
];

describe.each(files)('%s', (_, pattern, search) => {
  it('that is wrong makes no wrong answer, and when it is right again, the right one is there', async () => {
    const outcomes = await Promise.all([undefined, ...faults].map((fault) => visit(fault)));
    const right = outcomes[0]!.after;
    expect(right.status).not.toMatch(/could not/);
    const isHonest = (answer: typeof right): boolean =>
      JSON.stringify(answer) === JSON.stringify(right) || /could not be/.test(answer.status);
    expect(
      outcomes.map(({ fault, during, after }) => [
        fault,
        isHonest(during) ? 'honest' : during,
        JSON.stringify(after) === JSON.stringify(right) ? 'mended' : after,
      ]),
    ).toEqual([undefined, ...faults].map((fault) => [fault, 'honest', 'mended']));
  }, 120_000);

  /** A search while the file is wrong, and another when it isn't any more. */
  async function visit(fault: (typeof faults)[number] | undefined) {
    const server = await serveWithFaults(inject('built').content);
    servers.push(server);
    if (fault !== undefined) server.wrong(pattern, fault);
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${server.url}search/${search}`);
    const during = await answerOf(page);
    server.mend();
    await page.locator('[name=q]').press('Enter');
    await page.waitForTimeout(50);
    const after = await answerOf(page);
    await context.close();
    return { fault, during, after };
  }
});
