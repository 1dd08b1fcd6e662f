// npm run bench:search-size -- [--sizes 2000,10000,50000] [entries] [queries.jsonl …]: what a first search fetches, and what building
// the index takes, as a site grows. The entries beyond those that are given are copies with other words.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { entriesFolder, rootPath } from '../../src/root/folders.ts';
import { readQueries, readQueryFile } from '../../src/corpus/queries.ts';
import { makeScratch } from '../site/scratch.ts';
import { serve } from '../site/server.ts';
import type { IndexBuild } from './index-build.ts';
import { kb, type Load } from './search-costs.ts';
import { searchFirst } from './search-engine.ts';
import { quantile } from './statistics.ts';
import { printTable } from './table.ts';
import { gzipBytes } from './visit.ts';

/** Most queries that are asked at each size; they are taken from all over the list. */
const mostQueries = 70;

const { values, positionals } = parseArgs({ options: { sizes: { type: 'string', default: '2000,10000,50000' } }, allowPositionals: true });
const [entries = entriesFolder, ...files] = positionals;
const all = files.length > 0 ? files.flatMap(readQueryFile) : readQueries(rootPath('queries'));
const queries = all.filter((_, i) => i % Math.ceil(all.length / mostQueries) === 0);
if (queries.length === 0) {
  console.error(`There are no queries in ${rootPath('queries')}; name a file of them`);
  process.exit(2);
}
console.log(`${queries.length} queries, each as a first search, in gzip bytes; without the search's own code and the full text\n`);
const rows = [
  [
    ...['entries', 'index: CPU s', 'MB', 'files', 'memory: MB', 'of it entries'],
    ...['requests: median', 'p95', 'most', 'KB: median', 'p95', 'most', 'with a result'],
  ],
];
const folder = makeScratch('search-size');
try {
  for (const size of values.sizes.split(',')) rows.push(await measureSize(size));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
printTable(rows);

async function measureSize(size: string): Promise<string[]> {
  const outDir = path.join(folder, size);
  const build = await buildIndex(size, outDir);
  const parts = readdirSync(path.join(outDir, 'search'), { recursive: true, withFileTypes: true }).filter((part) => part.isFile());
  const bytes = parts.reduce((sum, part) => sum + statSync(path.join(part.parentPath, part.name)).size, 0);
  const { loads, answered } = await askAll(outDir);
  const spread = (values: readonly number[], show: (value: number) => string): string[] =>
    [0.5, 0.95, 1].map((at) => show(quantile(values, at)));
  return [
    String(build.entries),
    build.seconds.toFixed(1),
    (bytes / 1e6).toFixed(1),
    String(parts.length),
    (build.peakBytes / 1e6).toFixed(0),
    (build.entriesBytes / 1e6).toFixed(0),
    ...spread(
      loads.map((load) => load.requests),
      String,
    ),
    ...spread(
      loads.map((load) => load.bytes),
      kb,
    ),
    String(answered),
  ];
}

async function buildIndex(size: string, outDir: string): Promise<IndexBuild> {
  const child = fork('test/bench/index-build.ts', [entries, size, outDir], { execArgv: ['--expose-gc'] });
  let build: IndexBuild | undefined;
  child.once('message', (message) => (build = message as IndexBuild));
  await once(child, 'exit');
  if (build === undefined) throw new Error(`The index of ${size} entries was not built`);
  return build;
}

/** Each query of a reader who has nothing yet. */
async function askAll(outDir: string): Promise<{ loads: Load[]; answered: number }> {
  const server = await serve(outDir);
  const fetchFile = globalThis.fetch;
  let urls: string[] = [];
  globalThis.fetch = (input, options) => {
    urls.push(String(input));
    return fetchFile(input, options);
  };
  try {
    const loads: Load[] = [];
    let answered = 0;
    for (const { query } of queries) {
      urls = [];
      // Not whether it is the right one: some copies of an entry have its very title.
      if ((await searchFirst(server.url, query)).length > 0) answered += 1;
      loads.push({ requests: urls.length, bytes: urls.reduce((sum, url) => sum + gzipBytes(outDir, url), 0) });
    }
    return { loads, answered };
  } finally {
    globalThis.fetch = fetchFile;
    await server.close();
  }
}
