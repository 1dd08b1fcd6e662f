// Builds the search indexes from the same checked entries as the pages: while the pages are written in a build, and in
// dev when a search asks for them, so that `astro build` alone gives a site with search and dev needs no build.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroConfig, AstroIntegration } from 'astro';
import { listenForEntries } from '../corpus/entries-channel.ts';
import type { Entry } from '../entry/schema.ts';
import { site } from '../site.ts';
import type { SiteFile } from './site-file.ts';

const contentTypes: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Writes `dist/pagefind` and `dist/search`; serves both in dev. Any error of Pagefind's fails the build. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  let entries: readonly Entry[] = [];
  let files: Promise<SiteFile[]> | undefined;
  let stopListening = (): void => {};
  const build = (): Promise<SiteFile[]> => (files ??= indexInThread(entries, base));
  return {
    name: 'wayout-search-index',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build' && command !== 'dev') return;
        stopListening = listenForEntries((announced) => {
          entries = announced;
          files = undefined;
          // Started now, beside the pages; an error surfaces where the files are awaited.
          if (command === 'build') build().catch(() => {});
        });
      },
      'astro:config:done': ({ config }) => {
        base = baseOf(config);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const name = nameOf(request.url ?? '', base);
          if (name === undefined) return next();
          build().then((all) => {
            const file = all.find((one) => one.path === name);
            if (file === undefined) return next();
            response.setHeader('Content-Type', contentTypes[path.extname(name)] ?? 'application/octet-stream');
            response.setHeader('Cache-Control', 'no-store');
            response.end(file.content);
          }, next);
        });
      },
      'astro:server:done': () => stopListening(),
      'astro:build:done': async ({ dir, logger }) => {
        stopListening();
        const start = performance.now();
        await writeFiles(fileURLToPath(dir), await build());
        logger.info(`${entries.length} entries indexed, ${Math.round(performance.now() - start)} ms after the last page`);
      },
    },
  };
}

function indexInThread(entries: readonly Entry[], base: string): Promise<SiteFile[]> {
  const { promise, resolve, reject } = Promise.withResolvers<SiteFile[]>();
  const thread = new Worker(new URL('./search-thread.ts', import.meta.url), { workerData: { entries, language: site.language, base } });
  thread.once('message', resolve);
  thread.once('error', reject);
  thread.once('exit', () => reject(new Error('The thread that builds the search index ended without an index')));
  return promise;
}

async function writeFiles(folder: string, files: readonly SiteFile[]): Promise<void> {
  const paths = files.map((file) => path.join(folder, file.path));
  for (const parent of new Set(paths.map((file) => path.dirname(file)))) await mkdir(parent, { recursive: true });
  await Promise.all(files.map(({ content }, i) => writeFile(paths[i] ?? '', content)));
}

/** The base with a slash at both ends. */
function baseOf({ base }: AstroConfig): string {
  return `/${base}/`.replace(/\/{2,}/g, '/');
}

/** The path of a search file below the site's root, or nothing where the request is for something else. */
function nameOf(url: string, base: string): string | undefined {
  const name = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '').replace(base, '');
  return /^\/?(?:pagefind\/|search\/.+\.json$)/.test(name) ? name.replace(/^\//, '') : undefined;
}
