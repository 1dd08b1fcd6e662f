// Makes the cards that links to the site unfurl to: in threads, while the pages are written, and only those that have changed.
import { existsSync } from 'node:fs';
import { copyFile, link, mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { cardFile, prune, siteCardFile } from '../cards/cache.ts';
import { cardPath, makesCards, siteCardPath } from '../view/card-address.ts';
import { listenForEntries } from '../corpus/entries-channel.ts';
import type { Entry } from '../entry/schema.ts';
import { siteUrl } from '../root/address.ts';
import type { CardJob } from './card-thread.ts';

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
        await place(jobs, fileURLToPath(dir));
        prune(
          folder,
          jobs.map(({ file }) => file),
        );
        logger.info(`${jobs.length} cards, ${drawn} of them new, ${Math.round(performance.now() - start)} ms after the last page`);
        if (missing.length > 0) logger.warn(`Cards show boxes, since no font of src/cards/fonts.ts has ${missing.map(nameOf).join(', ')}`);
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
function nameOf(character: string): string {
  return Array.from(character, (part) => `U+${(part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}

function drawInThread(jobs: CardJob[]): Promise<string[]> {
  const { promise, resolve, reject } = Promise.withResolvers<string[]>();
  const thread = new Worker(new URL('./card-thread.ts', import.meta.url), { workerData: jobs.map(({ entry, file }) => ({ entry, file })) });
  thread.once('message', resolve);
  thread.once('error', (error) => reject(new Error('Cards can’t be drawn here; CARDS=off builds without them', { cause: error })));
  thread.once('exit', () => reject(new Error('A thread that draws cards ended before its cards were done')));
  return promise;
}

/** Links each card into the site, which takes no time; where the file system can't, copies it. */
async function place(jobs: readonly { path: string; file: string }[], folder: string): Promise<void> {
  const targets = jobs.map((job) => ({ from: job.file, to: path.join(folder, job.path) }));
  await Promise.all([...new Set(targets.map(({ to }) => path.dirname(to)))].map((parent) => mkdir(parent, { recursive: true })));
  await Promise.all(targets.map(({ from, to }) => link(from, to).catch(() => copyFile(from, to))));
}
