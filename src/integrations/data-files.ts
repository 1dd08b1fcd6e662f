// Writes what programs read, beside the pages and from the same checked entries; serves it in dev.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listenForEntries } from '../corpus/entries-channel.ts';
import type { DataSource } from '../publish/data-files.ts';
import type { SiteFile } from '../publish/site-file.ts';
import { siteUrl } from '../root/address.ts';
import { serveFiles, writeFiles } from './site-files.ts';

const endings = /\.(?:json|ndjson|md|txt|xml)$/;

export function dataFiles(): AstroIntegration {
  let folder = '';
  let source: DataSource = { entries: [], files: new Map() };
  let served: Promise<SiteFile[]> | undefined;
  let writing: Promise<number> | undefined;
  let stopListening = (): void => {};
  // Imported late, since most commands need none of it.
  const make = (): Promise<Iterable<SiteFile>> => import('../publish/data-files.ts').then((data) => data.dataFiles(source));
  return {
    name: 'wayout-data-files',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build' && command !== 'dev') return;
        stopListening = listenForEntries((entries, filesOf) => {
          source = { entries, files: filesOf };
          served = undefined;
        });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) =>
        serveFiles(
          server,
          (path) => endings.test(path),
          () => (served ??= make().then((files) => [...files])),
        ),
      'astro:server:done': () => stopListening(),
      'astro:build:setup': () => {
        // Begun here, where the folder has been emptied, so that the disk works while pages are made; an error surfaces below.
        writing ??= make().then((files) => writeFiles(folder, files));
        writing.catch(() => {});
      },
      'astro:build:done': async ({ pages, logger }) => {
        stopListening();
        const { sitemapOf } = await import('../publish/data-files.ts');
        const paths = pages.map(({ pathname }) => pathname);
        const sitemap = await writeFiles(folder, sitemapOf(paths, source));
        logger.info(`${((await writing) ?? 0) + sitemap} files for programs written`);
        if (siteUrl === '') logger.warn('SITE_URL is not set: there is no sitemap, and addresses in the data and the feeds are relative.');
        if (![...source.files.values()].some(({ dates }) => dates !== undefined)) {
          logger.warn(
            'No entry has a history in git, or the clone is shallow: nothing states when an entry changed, and feeds go by when it was verified.',
          );
        }
      },
    },
  };
}
