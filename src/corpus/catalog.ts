// All entries of a build, arranged once for every page that needs them.
import { getCollection } from 'astro:content';
import type { Entry } from '../entry/schema.ts';
import { arrangeCodes, type CodePage } from './codes.ts';
import type { FileDates } from './history.ts';
import type { StoredFile } from './loader.ts';
import type { ReportedMessage } from './report/messages.ts';

export interface Catalog {
  /** By ID. */
  entries: Entry[];
  byId: Map<string, Entry>;
  /** By name, each with its entries by ID. */
  domains: { name: string; entries: Entry[] }[];
  /** By code; one item a page. */
  codes: CodePage[];
  /** Files with errors; only ever in dev. */
  broken: { id: string; path: string; messages: ReportedMessage[] }[];
  /** When an entry was added and last changed, where git knows. */
  datesOf(id: string): FileDates | undefined;
  /** Former anchors of an entry that lead to an element of its page now. */
  formerAnchorsOf(id: string, anchor: string): string[];
}

let catalog: Promise<Catalog> | undefined;

/** The catalog of this build; in dev, made anew for each request. */
export function getCatalog(): Promise<Catalog> {
  if (import.meta.env.DEV) return readCatalog();
  catalog ??= readCatalog();
  return catalog;
}

async function readCatalog(): Promise<Catalog> {
  const files = (await getCollection('entries')).map(({ id, data }) => ({ id, ...(JSON.parse(data.json) as StoredFile) }));
  const entries = files.flatMap(({ entry }) => entry ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byFile = new Map(files.map((file) => [file.id, file]));
  return {
    entries,
    byId,
    domains: [...Map.groupBy(entries, ({ domain }) => domain)].map(([name, group]) => ({ name, entries: group })),
    codes: arrangeCodes(entries),
    broken: files.filter(({ entry }) => entry === undefined).map(({ id, path, messages }) => ({ id, path, messages })),
    datesOf: (id) => byFile.get(id)?.dates,
    formerAnchorsOf: (id, anchor) => (byFile.get(id)?.formerAnchors ?? []).flatMap(([to, former]) => (to === anchor ? former : [])),
  };
}
