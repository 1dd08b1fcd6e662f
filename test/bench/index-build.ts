// Started by search-size.ts: builds the index of many entries in a process of its own, so that the memory of it can be told.
// Arguments: folder of entries, number of entries, folder for the index.
import { readEntries } from './read-entries.ts';
import { writeIndex } from './search-engine.ts';
import { varyEntries } from './varied-entries.ts';

const [folder = '', size = '', outDir = ''] = process.argv.slice(2);
const entries = varyEntries(readEntries(folder), Number(size));
globalThis.gc?.();
const entriesBytes = process.memoryUsage.rss();
const start = process.cpuUsage();
await writeIndex(entries, outDir);
const { user, system } = process.cpuUsage(start);
const seconds = (user + system) / 1e6;
process.send?.({ entries: entries.length, seconds, entriesBytes, peakBytes: process.resourceUsage().maxRSS * 1024 } satisfies IndexBuild);

/** What it cost. */
export interface IndexBuild {
  entries: number;
  /** Of processors: what else runs meanwhile changes it least. */
  seconds: number;
  /** Memory of the process before, with all entries in it. */
  entriesBytes: number;
  /** The most that it ever had. */
  peakBytes: number;
}
