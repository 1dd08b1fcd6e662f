// Builds the search indexes from the same checked entries as the pages: while the pages are written in a build, and in
// dev when a search asks for them, so that `astro build` alone gives a site with search and dev needs no build.
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { listenForEntries } from '../corpus/entries-channel.ts';
import type { Entry } from '../entry/schema.ts';
import type { SiteFile } from '../publish/site-file.ts';
import { basePath } from '../root/address.ts';
import { site } from '../root/site.ts';
import { serveFiles, writeFiles } from './site-files.ts';

/** Left to itself a thread lets its short-lived objects take 50 MB before it collects them. */
const maxYoungGenerationSizeMb = 8;

const paths = /^(?:pagefind\/|search\/.+\.(?:json|pack)$)/;

/** Writes `dist/pagefind` and `dist/search`; serves both in dev. Any error of Pagefind's fails the build. */
export function searchIndex(): AstroIntegration {
  let entries: readonly Entry[] = [];
  let files: Promise<SiteFile[]> | undefined;
  let stopListening = (): void => {};
  const build = (): Promise<SiteFile[]> => (files ??= indexInThread(entries));
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
      'astro:server:setup': ({ server }) => serveFiles(server, (path) => paths.test(path), build),
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

function indexInThread(entries: readonly Entry[]): Promise<SiteFile[]> {
  const { promise, resolve, reject } = Promise.withResolvers<SiteFile[]>();
  const thread = new Worker(new URL('./search-thread.ts', import.meta.url), {
    workerData: { entries, language: site.language, base: basePath },
    resourceLimits: { maxYoungGenerationSizeMb },
  });
  thread.once('message', resolve);
  thread.once('error', reject);
  thread.once('exit', () => reject(new Error('The thread that builds the search index ended without an index')));
  return promise;
}
