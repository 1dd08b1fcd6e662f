// npm run bench:search -- [entries] [queries.jsonl …]: every query through the real search page, beside Pagefind alone and two
// simple searches over the same entries; by default the entries and the queries of the content root.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { contentRoot, entriesFolder, rootPath } from '../../src/root/folders.ts';
import { findBrowser } from '../browser/find.ts';
import { browserArgs } from '../browser/site.ts';
import { build } from '../site/build.ts';
import { serve } from '../site/server.ts';
import { readQueries, readQueryFile } from '../../src/corpus/queries.ts';
import { makeScratch } from '../site/scratch.ts';
import { type Hit, namesOf, openBestLine, openMiniSearch, readFields, type Search, textOf } from './baselines.ts';
import { longLog, measureLongPaste } from './long-paste.ts';
import { readEntries } from './read-entries.ts';
import { askPagefind, clearBox, pasteQuery } from './search-page.ts';
import { type Cost, type Load, printCosts } from './search-costs.ts';
import { type Baseline, type Outcome, printReport } from './search-report.ts';
import { gzipBytes, isCounted, isOfSearch } from './visit.ts';

const [given = entriesFolder, ...files] = process.argv.slice(2);
const entries = path.resolve(given);
const queries = files.length > 0 ? files.flatMap(readQueryFile) : readQueries(rootPath('queries'));
if (queries.length === 0) {
  console.error(`There are no queries in ${rootPath('queries')}; name a file of them`);
  process.exit(2);
}
const folder = makeScratch('search');
try {
  const outDir = path.join(folder, 'dist');
  await build(outDir, { CONTENT: contentRoot, CONTENT_DIR: entries, CACHE_DIR: path.join(folder, 'cache') });
  const server = await serve(outDir);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
  try {
    const { outcomes, pagefind } = await askAll(browser, server.url, outDir);
    printReport(outcomes, [...askBaselines(), { name: 'Pagefind alone', hits: pagefind }]);
    printCosts(outcomes, await measureLongPaste(browser, longLog(queries), `${server.url}search/`));
  } finally {
    await browser.close();
    await server.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function askAll(browser: Browser, url: string, outDir: string): Promise<{ outcomes: (Outcome & Cost)[]; pagefind: Hit[][] }> {
  const outcomes: (Outcome & Cost)[] = [];
  const pagefind: Hit[][] = [];
  const weigh = (urls: readonly string[]): Load => ({
    requests: urls.length,
    bytes: urls.reduce((sum, one) => sum + gzipBytes(outDir, one), 0),
  });
  const context = await browser.newContext();
  const page = await context.newPage();
  let loaded: string[] = [];
  // The context also sees what workers fetch; the page doesn't.
  context.on('request', (request) => void (isCounted(request.url()) && loaded.push(request.url())));
  await page.goto(`${url}search/`, { waitUntil: 'networkidle' });
  await pasteQuery(page, 'warm up');
  for (const [index, query] of queries.entries()) {
    // Now and then a reader who comes for the first time, with nothing in the cache.
    const cold = index % 5 === 0 ? weigh(await visit(browser, url, query.query)) : undefined;
    await clearBox(page);
    loaded = [];
    const answer = await pasteQuery(page, query.query);
    outcomes.push({ ...query, ...answer, cold, warm: weigh(loaded) });
    pagefind.push(await askPagefind(page, url, query.query));
  }
  return { outcomes, pagefind };
}

/** What a first search fetches for itself. */
async function visit(browser: Browser, url: string, query: string): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const urls: string[] = [];
  context.on('request', (request) => void (isCounted(request.url()) && urls.push(request.url())));
  await page.goto(`${url}search/`, { waitUntil: 'load' });
  await pasteQuery(page, query);
  await page.waitForTimeout(300);
  await context.close();
  return urls.filter(isOfSearch);
}

/** What MiniSearch and BM25 by line find. Of the two texts that BM25 may read, it has the one that serves these queries better. */
function askBaselines(): Baseline[] {
  const fields = readEntries(entries).map(readFields);
  const ask = (search: Search): Hit[][] => queries.map(({ query }) => search(query));
  const firstsOf = (hits: Hit[][]): number => queries.filter(({ expect }, i) => expect.includes(hits[i]?.[0]?.id ?? '')).length;
  const [best, other] = [
    { reads: 'title, messages and codes', hits: ask(openBestLine(fields, namesOf)) },
    { reads: 'all text', hits: ask(openBestLine(fields, textOf)) },
  ].sort((a, b) => firstsOf(b.hits) - firstsOf(a.hits)) as [Reading, Reading];
  const note = `BM25 reads ${best.reads}, which serves these queries best: first ${firstsOf(best.hits)} times; with ${other.reads} ${firstsOf(other.hits)} times`;
  return [
    { name: 'MiniSearch', hits: ask(openMiniSearch(fields)) },
    { name: 'best line by BM25', hits: best.hits, note },
  ];
}

interface Reading {
  reads: string;
  hits: Hit[][];
}
