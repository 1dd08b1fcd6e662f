// The Astro edge: entries and broken files become a content collection; in dev, edits do too.
import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Entry } from '../entry/schema.ts';
import { entriesFolder, shownPath } from '../root/folders.ts';
import { checkPublicFiles } from '../root/public-files.ts';
import { siteFile } from '../root/site.ts';
import { checkCorpus } from './check.ts';
import { announceEntries, type EntryFile } from './entries-channel.ts';
import { type FileDates, readHistory } from './history.ts';
import { listFormerAnchors } from './permalinks/former-anchors.ts';
import { checkPermalinks } from './permalinks/lost-links.ts';
import { readPermalinks } from './permalinks/permalinks-file.ts';
import { listFiles, type ReadFile, readEntryFile } from './read.ts';
import { isError, listMessages, type ReportedMessage } from './report/messages.ts';
import { formatSummary, formatText } from './report/text.ts';
import { watchEntries } from './watch.ts';

/** Loads all files of CONTENT_DIR. In a build any error stops it, with the same report as `npm run check`. */
export function entryLoader() {
  return {
    name: 'wayout-entries',
    async load(context: LoaderContext) {
      const files = new Map(listFiles(entriesFolder).map((name) => [name, readEntryFile(name)]));
      const history = await readHistory(entriesFolder);
      storeFiles([...files.values()], history, context);
      if (context.watcher !== undefined) watchEntries(context.watcher, files, () => storeFiles([...files.values()], history, context));
    },
  } satisfies Loader;
}

function storeFiles(files: readonly ReadFile[], history: Map<string, FileDates>, { store, watcher, generateDigest }: LoaderContext): void {
  const checked = checkCorpus(files);
  const record = readPermalinks();
  if (record !== undefined) checkPermalinks(record, checked, { has: () => true, isWhole: true });
  const messages = listMessages([
    siteFile.file,
    ...checkPublicFiles(),
    ...checked.map(({ file }) => file),
    ...(record === undefined ? [] : [record.file]),
  ]);
  if (messages.length > 0) console.error(`\n${formatText(messages)}\n${formatSummary(messages, files.length)}`);
  if (watcher === undefined && messages.some(isError)) throw new InvalidEntries();

  const unseen = new Set(store.keys());
  const published = new Map<string, EntryFile>();
  const former = record?.permalinks === undefined ? undefined : listFormerAnchors(record.permalinks, checked);
  for (const { file, entry } of checked) {
    const id = file.data.expectedId ?? file.path;
    const dates = history.get(path.resolve(file.path));
    const formerAnchors = former?.get(id);
    const shown = shownPath(file.path);
    const stored: StoredFile = {
      ...(entry === undefined ? {} : { entry }),
      messages: messages.filter((message) => message.path === shown),
      path: shown,
      ...(dates === undefined ? {} : { dates }),
      ...(formerAnchors === undefined ? {} : { formerAnchors }),
    };
    if (entry !== undefined) published.set(entry.id, { bytes: file.data.bytes ?? new Uint8Array(), dates });
    unseen.delete(id);
    const json = JSON.stringify(stored);
    store.set({ id, data: { json } satisfies StoredJson, digest: generateDigest(json) });
  }
  for (const id of unseen) store.delete(id);
  announceEntries(
    checked.flatMap(({ entry }) => entry ?? []),
    published,
  );
}

/** Ends a build whose report has been printed. */
class InvalidEntries extends Error {
  override name = 'InvalidEntries';
  constructor() {
    super('Nothing was built: mend the files above, or run `npm run check` to see them again.');
    this.stack = '';
  }
}

/**
 * What the collection holds of a file: a StoredFile as JSON. Astro takes every value of its own store apart several times
 * and looks for images in every text, which costs a twentieth of a build and would read an entry's text as more than text.
 */
export interface StoredJson extends Record<string, unknown> {
  json: string;
}

/** One file of the collection. Files with errors have messages and no entry; they exist in dev only. */
export interface StoredFile {
  entry?: Entry;
  messages: ReportedMessage[];
  /** Path as messages name it. */
  path: string;
  dates?: FileDates;
  /** Former anchors that still have links, each behind the anchor that took its place. */
  formerAnchors?: [to: string, former: string][];
}
