// The Astro edge: entries and broken files become a content collection; in dev, edits do too.
import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { entriesFolder } from '../root/folders.ts';
import { siteFile } from '../root/site.ts';
import { checkCorpus } from './check.ts';
import { announceEntries, type EntryFile } from './entries-channel.ts';
import { type FileDates, readHistory } from './history.ts';
import { checkPermalinks } from './permalinks/lost-links.ts';
import { listFormerAnchors } from './permalinks/former-anchors.ts';
import { permalinksPath, readPermalinks } from './permalinks/permalinks-file.ts';
import { listFiles, type ReadFile, readEntryFile } from './read.ts';
import { isError, listMessages, type ReportedMessage } from './report/messages.ts';
import { formatSummary, formatText } from './report/text.ts';
import type { Entry } from '../entry/schema.ts';

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
  /** Path within the repository, with forward slashes. */
  path: string;
  dates?: FileDates;
  /** Former anchors that still have links, each behind the anchor that took its place. */
  formerAnchors?: [to: string, former: string][];
}

/**
 * Milliseconds without a change after which files are read. An editor may empty a file before it fills it, and the watcher
 * keeps to itself what follows within 50 ms of a change that it told.
 */
const settleTime = 100;

/** Loads all files of CONTENT_DIR. In a build any error stops it, with the same report as `npm run check`. */
export function entryLoader() {
  return {
    name: 'wayout-entries',
    async load(context: LoaderContext) {
      const root = entriesFolder;
      const files = new Map<string, ReadFile>();
      for (const file of listFiles(root)) files.set(file, readEntryFile(file, root));
      const history = await readHistory(root);
      storeFiles([...files.values()], history, context);
      if (context.watcher !== undefined) watch(context, root, files, history);
    },
  } satisfies Loader;
}

function storeFiles(files: readonly ReadFile[], history: Map<string, FileDates>, { store, watcher, generateDigest }: LoaderContext): void {
  const checked = checkCorpus(files);
  const record = readPermalinks();
  if (record !== undefined) checkPermalinks(record, checked, { has: () => true, isWhole: true });
  const messages = listMessages([siteFile.file, ...checked.map(({ file }) => file), ...(record === undefined ? [] : [record.file])]);
  if (messages.length > 0) console.error(`\n${formatText(messages)}\n${formatSummary(messages, files.length)}`);
  if (messages.some(isError) && watcher === undefined) throw new InvalidEntries();

  const unseen = new Set(store.keys());
  const published = new Map<string, EntryFile>();
  const former = record?.permalinks === undefined ? undefined : listFormerAnchors(record.permalinks, checked);
  for (const { file, entry } of checked) {
    const id = file.data.expectedId ?? file.path;
    const dates = history.get(path.resolve(file.path));
    const formerAnchors = former?.get(id);
    const stored: StoredFile = {
      ...(entry === undefined ? {} : { entry }),
      messages: messages.filter((message) => message.path === file.path),
      path: file.path.replaceAll('\\', '/'),
      ...(dates === undefined ? {} : { dates }),
      ...(formerAnchors === undefined ? {} : { formerAnchors }),
    };
    if (entry !== undefined) published.set(entry.id, { path: path.resolve(file.path), dates });
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

/** Reads again what changed, and checks everything again, once for all files that change together. */
function watch(context: LoaderContext, root: string, files: Map<string, ReadFile>, history: Map<string, FileDates>): void {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const update = (): void => {
    const present = new Set(listFiles(root));
    // A check of all entries leaves its messages on the files, so those with messages are read anew too.
    const reported = [...files].flatMap(([name, { file }]) => (file.messages.length > 0 ? name : []));
    for (const name of [...changed, ...reported]) {
      files.delete(name);
      if (present.has(name)) files.set(name, readEntryFile(name, root));
    }
    changed.clear();
    storeFiles([...files.values()], history, context);
  };
  const schedule = (event: string): void => {
    const file = path.resolve(event);
    const isEntry = file.startsWith(root + path.sep) && /\.mdx?$/i.test(file);
    if (!isEntry && file !== permalinksPath(root)) return;
    changed.add(file);
    clearTimeout(timer);
    timer = setTimeout(update, settleTime);
  };
  context.watcher?.add([root, permalinksPath(root)]);
  for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, schedule);
}

/** Ends a build whose report has been printed. */
class InvalidEntries extends Error {
  override name = 'InvalidEntries';
  constructor() {
    super('Nothing was built: mend the entries above, or run `npm run check` to see them again.');
    this.stack = '';
  }
}
