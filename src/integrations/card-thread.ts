// Runs in a thread of its own, beside the writing of pages: draws cards into the cache.
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { keep } from '../cards/cache.ts';
import { cardOf } from '../cards/card.ts';
import { drawCard, drawSiteCard } from '../cards/drawing.ts';
import type { Entry } from '../entry/schema.ts';
import { site } from '../root/site.ts';

/** A card to make; without an entry, the site's own. */
export interface CardJob {
  entry?: Entry;
  /** In the cache. */
  file: string;
}

const missing = new Set<string>();
for (const { entry, file } of workerData as CardJob[]) {
  const drawing = entry === undefined ? await drawSiteCard(site.name, site.tagline) : await drawCard(cardOf(entry), site.name);
  keep(file, drawing.png);
  for (const character of drawing.missing) missing.add(character);
  // Pixels are only given back between tasks: without a pause, memory grows by the size of every card.
  await setImmediate();
}
parentPort?.postMessage([...missing]);
