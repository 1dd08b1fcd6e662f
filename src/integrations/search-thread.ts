// Runs in a thread of its own, beside the writing of pages: builds both indexes and hands back their files.
import { parentPort, workerData } from 'node:worker_threads';
import type { Entry } from '../entry/schema.ts';
import { indexFullText } from './full-text.ts';
import { firstIndexFile, indexForMatcher, pagefindHashes } from './matcher-files.ts';

const { entries, language, base } = workerData as { entries: readonly Entry[]; language: string; base: string };

const { files, first } = indexForMatcher(entries);
// Pagefind's process takes 200 MB for a moment: begun now, that moment comes after the bundler's own.
const fullText = await indexFullText(entries, language, base);
const hashes = pagefindHashes(fullText);
parentPort?.postMessage([...files, firstIndexFile(first, hashes.version), hashes.file, ...fullText]);
