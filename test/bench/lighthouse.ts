// npm run bench:lighthouse -- [pages]: Lighthouse's scores of pages of the built site, on its slow phone.
//
// Lighthouse is fetched for the run: it is larger than all that the project needs, and nothing else uses it.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../browser/find.ts';
import { browserArgs } from '../browser/site.ts';
import { serve } from '../site/server.ts';

const version = '13.5.0';

const dist = path.resolve('dist');
if (!existsSync(dist)) {
  console.error('There is no built site in dist. Build it first: npm run build');
  process.exit(1);
}
const server = await serve(dist);
const folder = mkdtempSync(path.join(tmpdir(), 'wayout-lighthouse-'));
try {
  const given = process.argv.slice(2);
  const chrome = await findBrowser();
  let isFirst = true;
  for (const page of given.length > 0 ? given : eachKind()) {
    const scores = await measurePage(server.url + page, chrome);
    if (isFirst) console.log(['page'.padEnd(36), ...scores.map(({ title }) => title.padStart(18))].join(''));
    isFirst = false;
    console.log([`/${page}`.padEnd(36), ...scores.map(({ score }) => String(score).padStart(18))].join(''));
  }
} finally {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Each kind of page once, by the first entry and the first code of the site. */
function eachKind(): string[] {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(dist, file), 'utf8'));
  const [entry] = (read('entries.json') as { entries: { id: string; domain: string }[] }).entries;
  const [code] = (read('codes.json') as { codes: { code: string }[] }).codes;
  return [
    '',
    ...(entry === undefined ? [] : [`${entry.domain}/`, `${entry.id}/`]),
    'codes/',
    ...(code === undefined ? [] : [`search/?q=${encodeURIComponent(code.code)}`]),
    'guides/format/',
    'rules/',
  ];
}

/** Scores by category, 0..100. @throws Where Lighthouse can't be fetched or ends with an error. */
async function measurePage(url: string, chrome: string): Promise<{ title: string; score: number }[]> {
  const report = path.join(folder, 'report.json');
  const flags = ['--headless', ...browserArgs].join(' ');
  const args = ['--yes', `lighthouse@${version}`, url, '--quiet', '--output=json', `--output-path=${report}`, `--chrome-flags=${flags}`];
  await promisify(execFile)('npx', args, { env: { ...process.env, CHROME_PATH: chrome }, timeout: 300_000 });
  const { categories } = JSON.parse(readFileSync(report, 'utf8')) as {
    categories: Record<string, { title: string; score: number | null }>;
  };
  return Object.values(categories).map(({ title, score }) => ({ title, score: Math.round((score ?? 0) * 100) }));
}
