// Makes the cards that links to the site unfurl to: in threads, while the pages are written, and only those that have changed.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { cardFile, prune, readKept, siteCardFile } from '../cards/cache.ts';
import { cardPath, makesCards, siteCardPath } from '../view/card-address.ts';
import { listenForEntries } from '../corpus/entries-channel.ts';
import { nameOf } from '../entry/hidden-characters.ts';
import type { Entry } from '../entry/schema.ts';
import { siteUrl } from '../root/address.ts';
import type { SiteFile } from '../publish/site-file.ts';
import type { CardJob } from './card-thread.ts';
import { writeFiles } from './site-files.ts';

/** Most threads that draw: each holds fonts and a canvas, some 200 MB. */
const mostThreads = 4;

/** Writes `dist/cards/<domain>/<slug>.png` and `dist/cards/site.png` where SITE_URL is set and CARDS is not `off`. */
export function cards(): AstroIntegration {
  let folder = '';
  let jobs: (CardJob & { path: string })[] = [];
  let drawn = 0;
  let drawing: Promise<string[]> = Promise.resolve([]);
  let stopListening = (): void => {};
  return {
    name: 'wayout-cards',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build') return;
        if (siteUrl === '') logger.info('No cards for links: they need full addresses, which SITE_URL gives');
        if (!makesCards) return;
        folder = path.join(fileURLToPath(config.cacheDir), 'cards');
        stopListening = listenForEntries((entries) => {
          jobs = listJobs(entries, folder);
          const fresh = jobs.filter(({ file }) => !existsSync(file));
          drawn = fresh.length;
          drawing = draw(fresh);
          // An error surfaces where the cards are awaited.
          drawing.catch(() => {});
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        stopListening();
        if (!makesCards) return;
        const start = performance.now();
        const missing = await drawing;
        const target = fileURLToPath(dir);
        const spoilt = await place(jobs, target);
        // Drawn once more: what a build shows is never less for what its cache has become.
        for (const character of await draw(spoilt)) missing.push(character);
        drawn += spoilt.length;
        const lost = await place(spoilt, target);
        if (lost.length > 0) throw new Error(`Cards can’t be kept in ${folder}; CARDS=off builds without them`);
        prune(
          folder,
          jobs.map(({ file }) => file),
        );
        logger.info(`${jobs.length} cards, ${drawn} of them new, ${Math.round(performance.now() - start)} ms after the last page`);
        if (missing.length > 0) logger.warn(`Cards show boxes, since no font of src/cards/fonts.ts has ${missing.map(namesOf).join(', ')}`);
      },
    },
  };
}

function listJobs(entries: readonly Entry[], folder: string): (CardJob & { path: string })[] {
  return [
    { path: siteCardPath, file: siteCardFile(folder) },
    ...entries.map((entry) => ({ path: cardPath(entry.id), file: cardFile(entry, folder), entry })),
  ];
}

/** @returns Characters that no font has. */
async function draw(jobs: readonly CardJob[]): Promise<string[]> {
  const threads = Math.min(mostThreads, availableParallelism(), Math.ceil(jobs.length / 8));
  const shares = Array.from({ length: threads }, (_, thread) => jobs.filter((_job, place) => place % threads === thread));
  return [...new Set((await Promise.all(shares.map(drawInThread))).flat())];
}

/** `U+1F680`: characters themselves could be anything, and a terminal would obey them. */
function namesOf(characters: string): string {
  return Array.from(characters, nameOf).join(' ');
}

function drawInThread(jobs: CardJob[]): Promise<string[]> {
  const { promise, resolve, reject } = Promise.withResolvers<string[]>();
  const thread = new Worker(new URL('./card-thread.ts', import.meta.url), { workerData: jobs.map(({ entry, file }) => ({ entry, file })) });
  thread.once('message', resolve);
  thread.once('error', (error) => reject(new Error('Cards can’t be drawn here; CARDS=off builds without them', { cause: error })));
  thread.once('exit', () => reject(new Error('A thread that draws cards ended before its cards were done')));
  return promise;
}

/** Copies each card into the site. @returns Those whose kept card is not what it was. */
async function place<Job extends { path: string; file: string }>(jobs: readonly Job[], folder: string): Promise<Job[]> {
  const spoilt: Job[] = [];
  function* read(): Generator<SiteFile> {
    for (const job of jobs) {
      const content = readKept(job.file);
      if (content === undefined) spoilt.push(job);
      else yield { path: job.path, content };
    }
  }
  await writeFiles(folder, read());
  return spoilt;
}
