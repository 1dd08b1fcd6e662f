// In dev, reads entries again as they are edited.
import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { entriesFolder } from '../root/folders.ts';
import { permalinksPath } from './permalinks/permalinks-file.ts';
import { listFiles, type ReadFile, readEntryFile } from './read.ts';

/**
 * Milliseconds without a change after which files are read. An editor may empty a file before it fills it, and the watcher
 * keeps to itself what follows within 50 ms of a change that it told.
 */
const settleTime = 100;

/**
 * Watches the folder of entries and permalinks.json.
 * @param files By path; what changed is read into it again.
 * @param store Called then, once for all files that change together.
 */
export function watchEntries(watcher: Watcher, files: Map<string, ReadFile>, store: () => void): void {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const update = (): void => {
    const present = new Set(listFiles(entriesFolder));
    // A check of all entries leaves its messages on the files, so those with messages are read anew too.
    const reported = [...files].flatMap(([name, { file }]) => (file.messages.length > 0 ? name : []));
    for (const name of [...changed, ...reported]) {
      files.delete(name);
      if (present.has(name)) files.set(name, readEntryFile(name));
    }
    changed.clear();
    store();
  };
  const schedule = (event: string): void => {
    const file = path.resolve(event);
    const isEntry = file.startsWith(entriesFolder + path.sep) && /\.mdx?$/i.test(file);
    if (!isEntry && file !== permalinksPath()) return;
    changed.add(file);
    clearTimeout(timer);
    timer = setTimeout(update, settleTime);
  };
  watcher.add([entriesFolder, permalinksPath()]);
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, schedule);
}

type Watcher = NonNullable<LoaderContext['watcher']>;
