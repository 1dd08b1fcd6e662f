// Runs in a thread of its own, beside the writing of pages: builds both indexes and hands back their files.
import { parentPort, workerData } from 'node:worker_threads';
import type { Entry } from '../entry/schema.ts';
import { indexFullText } from './full-text.ts';
import type { SearchManifest } from '../search/facets.ts';
import { hashOf, indexForMatcher } from './matcher-files.ts';
import type { SiteFile } from './site-file.ts';

const { entries, language, base } = workerData as { entries: readonly Entry[]; language: string; base: string };

// Pagefind works in a process of its own while this thread works on the matcher's index.
const indexing = indexFullText(entries, language, base);
const { files, manifest } = indexForMatcher(entries);
const fullText = await indexing;
const version = hashOf(fullText.find(({ path }) => path === 'pagefind/pagefind-entry.json')?.content ?? '');
const index: SiteFile = {
  path: 'search/manifest.json',
  content: JSON.stringify({ ...manifest, fullText: version } satisfies SearchManifest),
};
parentPort?.postMessage([...files, index, ...fullText]);
