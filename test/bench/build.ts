// npm run bench: how long a cold build takes and what it gives, beside a bare Astro + Pagefind site measured in the same run.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFiles } from '../../src/corpus/read.ts';
import { measure, type Measurement } from './measure.ts';
import { measureFirstSearch, measureVisit } from './visit.ts';
import { makeScratch } from '../site/scratch.ts';

/** Entries in the bench's own content. */
const size = 2000;

const root = process.cwd();
const folder = makeScratch('bench');
try {
  await bench();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bench(): Promise<void> {
  const given = process.env['CONTENT_DIR'];
  const content = given === undefined || given === '' ? repeatContent(size) : path.resolve(given);
  const entries = listFiles(content).length;
  console.log(`${entries} entries from ${given || 'content/entries, repeated'}; every build is cold\n`);

  const bare = await buildBare(content);
  const ours = await buildSite(content, 'site');
  const drawn = await buildSite(content, 'cards', { CARDS: 'on' });
  cpSync(path.join(folder, 'cards-cache/cards'), path.join(folder, 'kept-cache/cards'), { recursive: true });
  const kept = await buildSite(content, 'kept', { CARDS: 'on' });
  const cost = (build: Build): string => (((build.seconds - ours.seconds) * 1000) / entries).toFixed(1);
  const twice = await buildSite(repeatFolder(content, 'twice'), 'site-twice');

  printTable([
    ['', 'bare baseline', 'this site', 'ratio'],
    ['seconds, cold, index included', seconds(bare), seconds(ours), (ours.seconds / bare.seconds).toFixed(2)],
    ['seconds, twice the entries', '', seconds(twice), (twice.seconds / ours.seconds).toFixed(2)],
    ['ms an entry for cards, all new', '', cost(drawn), ''],
    ['ms an entry for cards, all kept', '', cost(kept), ''],
    ['peak memory with new cards, MB', '', megabytes(drawn.peakBytes), ''],
    ['peak memory, MB', megabytes(bare.peakBytes), megabytes(ours.peakBytes), ''],
    ['files', ...[bare, ours].map(({ outDir }) => String(walk(outDir).length)), ''],
    ['total size, MB', ...[bare, ours].map(({ outDir }) => megabytes(total(walk(outDir)))), ''],
  ]);
  await benchPages(ours.outDir, content);
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

interface Build extends Measurement {
  outDir: string;
}

/** Without cards, unless the settings switch them on. */
async function buildSite(content: string, name: string, settings: NodeJS.ProcessEnv = {}): Promise<Build> {
  const outDir = path.join(folder, name);
  // The content folder is in the name of the cache, so a fresh folder makes the build cold.
  const env = {
    CONTENT_DIR: content,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    CACHE_DIR: path.join(folder, `${name}-cache`),
    SITE_URL: 'https://wayout.test',
    CARDS: 'off',
    ...settings,
  };
  return { outDir, ...(await measure(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir], root, env)) };
}

/** Astro with one plain page an entry, then Pagefind on it. */
async function buildBare(content: string): Promise<Build> {
  const site = path.join(folder, 'bare');
  mkdirSync(site);
  cpSync(path.join(root, 'test/bench/bare'), site, { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(site, 'node_modules'));
  symlinkSync(content, path.join(site, 'entries'));
  const outDir = path.join(site, 'dist');
  const env = { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  const pages = await measure(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], site, env);
  const index = await measure(process.execPath, ['node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist'], site, env);
  return { outDir, seconds: pages.seconds + index.seconds, peakBytes: Math.max(pages.peakBytes, index.peakBytes) };
}

/** Our own content again and again under generated IDs, until there are `count` entries. */
function repeatContent(count: number): string {
  const target = path.join(folder, 'content');
  const sources = listFiles(path.join(root, 'content/entries'));
  for (let n = 0; n < count; n += 1) {
    const source = sources[n % sources.length];
    if (source !== undefined) copyEntry(source, target, `-${Math.floor(n / sources.length) + 1}`, '-1');
  }
  return target;
}

/** A folder's entries, each once more under another ID. */
function repeatFolder(content: string, name: string): string {
  const target = path.join(folder, name);
  for (const source of listFiles(content)) for (const suffix of ['', '-again']) copyEntry(source, target, suffix);
  return target;
}

/** Related entries are those of the first copies, since the last round of copies may not be whole. */
function copyEntry(source: string, target: string, suffix: string, relatedSuffix = ''): void {
  const [domain = '', file = ''] = source.split(path.sep).slice(-2);
  const slug = file.replace(/\.md$/, '');
  mkdirSync(path.join(target, domain), { recursive: true });
  const [text = '', related] = readFileSync(source, 'utf8')
    .replace(`**ID:** \`${domain}/${slug}\``, `**ID:** \`${domain}/${slug}${suffix}\``)
    .replace(/^- \*\*Aliases:\*\*.*\n/m, '')
    .split(/^## Related$/m);
  const links = related === undefined ? '' : `## Related${related.replace(/^(- `[^`]+)`/gm, `$1${relatedSuffix}\``)}`;
  writeFileSync(path.join(target, domain, `${slug}${suffix}.md`), text + links);
}

function walk(target: string): string[] {
  return readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function total(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(file).size, 0);
}

function seconds({ seconds: value }: Measurement): string {
  return value.toFixed(1);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows)
    console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
}
