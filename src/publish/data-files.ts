// All files for programs but the sitemap, which names pages that only a build knows.
import { arrangeCodes } from '../corpus/codes.ts';
import type { EntryFile } from '../corpus/entries-channel.ts';
import type { Entry } from '../entry/schema.ts';
import { normalizeSource } from '../entry/source.ts';
import { addressOf, siteUrl } from '../root/address.ts';
import { site } from '../root/site.ts';
import { formatFeed } from './atom-feed.ts';
import { formatLlms, formatLlmsFull } from './llms.ts';
import { describeApi } from './openapi.ts';
import { indexCodes, indexEntries, type PublishedEntry, publishEntry } from './published.ts';
import { schemaDocument, schemaNames } from './json-schemas.ts';
import type { SiteFile } from './site-file.ts';
import { sitemapFiles } from './sitemap.ts';

/** What the files are made of. */
export interface DataSource {
  entries: readonly Entry[];
  /** By ID. */
  files: ReadonlyMap<string, EntryFile>;
}

/** Makes each file when it is drawn: together they are as large as the pages. */
export function* dataFiles(source: DataSource): Generator<SiteFile> {
  const published = publishAll(source);
  const sourceOf = (id: string): Uint8Array => source.files.get(id)?.bytes ?? new Uint8Array();
  for (const entry of published) {
    yield json(`${entry.id}.json`, entry);
    yield { path: `${entry.id}.md`, content: sourceOf(entry.id) };
  }
  yield { path: 'entries.json', content: JSON.stringify(indexEntries(published)) };
  yield { path: 'entries.ndjson', content: published.map((entry) => `${JSON.stringify(entry)}\n`).join('') };
  yield { path: 'codes.json', content: JSON.stringify(indexCodes(arrangeCodes(source.entries))) };
  for (const name of schemaNames) yield json(`schema/${name}.json`, schemaDocument(name));
  yield json('openapi.json', describeApi());
  yield { path: 'feed.xml', content: formatFeed(published, site.name, '') };
  for (const [domain, group] of Map.groupBy(published, (entry) => entry.domain)) {
    yield { path: `${domain}/feed.xml`, content: formatFeed(group, `${site.name}: ${domain}`, `${domain}/`) };
  }
  yield { path: 'llms.txt', content: formatLlms(published) };
  const textOf = (id: string): string => normalizeSource(new TextDecoder().decode(sourceOf(id)));
  yield { path: 'llms-full.txt', content: formatLlmsFull(published, textOf) };
  yield {
    path: 'robots.txt',
    content: `User-agent: *\nAllow: /\n${siteUrl === '' ? '' : `\nSitemap: ${addressOf('sitemap-index.xml')}\n`}`,
  };
}

/** @param paths Of all pages, such as `git/push-rejected/`. Without an address of the site there is no sitemap. */
export function sitemapOf(paths: readonly string[], source: DataSource): SiteFile[] {
  return siteUrl === '' ? [] : sitemapFiles(paths, publishAll(source), arrangeCodes(source.entries));
}

function publishAll({ entries, files }: DataSource): PublishedEntry[] {
  return entries.map((entry) => publishEntry(entry, files.get(entry.id)?.dates)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** For people who look at it too. */
const json = (path: string, value: unknown): SiteFile => ({ path, content: `${JSON.stringify(value, undefined, 2)}\n` });
