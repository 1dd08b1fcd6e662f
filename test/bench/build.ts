// npm run bench: how long a cold build takes and what it gives, beside a bare Astro + Pagefind site measured in the same run.
import { cpSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFiles } from '../../src/corpus/read.ts';
import { entriesFolder, shownPath } from '../../src/root/folders.ts';
import { makeScratch } from '../site/scratch.ts';
import { type Build, buildBare, buildSite, cacheOf } from './builds.ts';
import { repeatContent, repeatFolder } from './content.ts';
import { printTable } from './table.ts';
import { measureFirstSearch, measureVisit } from './visit.ts';

/** Entries in the bench's own content. */
const size = 2000;

/** Each site is built so often, by turns, since one build takes up to a third longer than the next. */
const rounds = 3;

const folder = makeScratch('bench');
const folderOf = (name: string): string => path.join(folder, name);
try {
  await bench();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bench(): Promise<void> {
  const given = process.env['CONTENT_DIR'];
  const content = given === undefined || given === '' ? repeatContent(entriesFolder, size, folderOf('content')) : entriesFolder;
  const entries = listFiles(content).length;
  console.log(
    `${entries} entries from ${given || `${shownPath(entriesFolder)}, repeated`}; no build finds a cache; medians of ${rounds}\n`,
  );

  // Whoever builds first would pay for reading the programs from the disk.
  await buildBare(folderOf('bare-warm'), entriesFolder);
  await buildSite(folderOf('site-warm'), entriesFolder);
  const bare: Build[] = [];
  const ours: Build[] = [];
  const twice: Build[] = [];
  const doubled = repeatFolder(content, folderOf('twice'));
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await buildBare(folderOf(`bare-${round}`), content));
    ours.push(await buildSite(folderOf(`site-${round}`), content));
    twice.push(await buildSite(folderOf(`twice-${round}`), doubled));
  }
  const drawn = await buildSite(folderOf('cards'), content, { CARDS: 'on' });
  cpSync(path.join(cacheOf(folderOf('cards')), 'cards'), path.join(cacheOf(folderOf('kept')), 'cards'), { recursive: true });
  const kept = await buildSite(folderOf('kept'), content, { CARDS: 'on' });
  const cost = (build: Build): string => (((build.seconds - medianSeconds(ours)) * 1000) / entries).toFixed(1);

  printTable([
    ['', 'bare baseline', 'this site', 'ratio'],
    ['seconds, index included', seconds(bare), seconds(ours), ratio(ours, bare)],
    ['seconds, twice the entries', '', seconds(twice), ratio(twice, ours)],
    ['seconds of each build', each(bare), each(ours), ''],
    ['peak memory, MB, the highest', megabytes(peak(bare)), megabytes(peak(ours)), ''],
    ['peak memory with new cards, MB', '', megabytes(drawn.peakBytes), ''],
    ['ms an entry for cards, all new', '', cost(drawn), ''],
    ['ms an entry for cards, all kept', '', cost(kept), ''],
    ['files', ...[bare, ours].map(([build]) => String(filesOf(build).length)), ''],
    ['total size, MB', ...[bare, ours].map(([build]) => megabytes(total(filesOf(build)))), ''],
  ]);
  if (ours[0] !== undefined) await benchPages(ours[0].outDir, content);
}

/** What a reader loads: the median and the largest entry page, and the first search. */
async function benchPages(outDir: string, content: string): Promise<void> {
  const pages = listFiles(content).map((file) => file.split(path.sep).slice(-2).join('/').replace(/\.md$/, ''));
  const weights = pages
    .map((id) => ({ id, bytes: gzipSync(readFileSync(path.join(outDir, id, 'index.html'))).length }))
    .sort((a, b) => a.bytes - b.bytes);
  const rows: string[][] = [['gzip bytes of an entry page', 'HTML', 'CSS', 'JS', 'all', 'layout shift', 'other origins']];
  for (const [name, pick] of [
    ['median', weights[Math.floor(weights.length / 2)]],
    ['largest', weights.at(-1)],
  ] as const) {
    if (pick === undefined) continue;
    const visit = await measureVisit(outDir, `${pick.id}/`);
    rows.push([
      `${name}: ${pick.id}`,
      ...[visit.html, visit.css, visit.js, visit.html + visit.css + visit.js].map(String),
      String(visit.layoutShift),
      String(visit.foreign),
    ]);
  }
  console.log();
  printTable(rows);
  const search = await measureFirstSearch(outDir, 'connection refused');
  console.log(`\nFirst search: ${search.requests} requests, ${search.bytes} bytes (gzip)`);
}

function filesOf(build: Build | undefined): string[] {
  if (build === undefined) return [];
  return readdirSync(build.outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function total(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(file).size, 0);
}

function medianSeconds(builds: readonly Build[]): number {
  return builds.map((build) => build.seconds).sort((a, b) => a - b)[Math.floor(builds.length / 2)] ?? 0;
}

function seconds(builds: readonly Build[]): string {
  return medianSeconds(builds).toFixed(1);
}

function ratio(builds: readonly Build[], to: readonly Build[]): string {
  return (medianSeconds(builds) / medianSeconds(to)).toFixed(2);
}

function each(builds: readonly Build[]): string {
  return builds.map((build) => build.seconds.toFixed(1)).join(' ');
}

function peak(builds: readonly Build[]): number {
  return Math.max(...builds.map(({ peakBytes }) => peakBytes));
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
