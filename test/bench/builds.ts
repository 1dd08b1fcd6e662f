// The builds that the bench measures; each is cold, in a folder of its own.
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { measure, type Measurement } from './measure.ts';

/** One measured build. */
export interface Build extends Measurement {
  outDir: string;
}

const root = process.cwd();
const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');

/** Where a build keeps what a later one may use. @param folder That it was given. */
export const cacheOf = (folder: string): string => path.join(folder, 'cache');

/** As `npm run build` does it; without cards, unless the settings switch them on. @param folder New; for the site and its cache. */
export async function buildSite(folder: string, content: string, settings: NodeJS.ProcessEnv = {}): Promise<Build> {
  const outDir = path.join(folder, 'dist');
  // The content folder is in the name of the cache, so a fresh folder makes the build cold.
  const env = {
    CONTENT_DIR: content,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    CACHE_DIR: cacheOf(folder),
    SITE_URL: 'https://wayout.test',
    CARDS: 'off',
    ...settings,
  };
  return { outDir, ...(await measure(process.execPath, ['--env-file=.env.scripts', astro, 'build', '--outDir', outDir], root, env)) };
}

/** Astro with one plain page an entry, then Pagefind on it. @param folder To be made. */
export async function buildBare(folder: string, content: string): Promise<Build> {
  mkdirSync(folder);
  cpSync(path.join(root, 'test/bench/bare'), folder, { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  symlinkSync(content, path.join(folder, 'entries'));
  const outDir = path.join(folder, 'dist');
  const env = { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  const pages = await measure(process.execPath, [astro, 'build'], folder, env);
  const index = await measure(process.execPath, ['node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist'], folder, env);
  return { outDir, seconds: pages.seconds + index.seconds, peakBytes: Math.max(pages.peakBytes, index.peakBytes) };
}
