// All files for programs but the sitemap, which names pages that only a build knows.
import { arrangeCodes } from '../corpus/codes.ts';
import type { EntryFile } from '../corpus/entries-channel.ts';
import { readBytes } from '../corpus/read.ts';
import type { Entry } from '../entry/schema.ts';
import { normalizeSource } from '../entry/source.ts';
import type { SiteFile } from '../integrations/site-files.ts';
import { site } from '../root/site.ts';
import type { AddressOf } from '../root/address.ts';
import { formatFeed } from './atom-feed.ts';
import { formatLlms, formatLlmsFull } from './llms.ts';
import { describeApi } from './openapi.ts';
import { indexCodes, indexEntries, type PublishedEntry, publishEntry } from './published.ts';
import { dataSchemaNames, schemaDocument } from './json-schemas.ts';
import { sitemapFiles } from './sitemap.ts';

/** What the files are made of. */
export interface DataSource {
  entries: readonly Entry[];
  /** By ID. */
  files: ReadonlyMap<string, EntryFile>;
  /** Address of the site, or empty where it is not known. */
  url: string;
  addressOf: AddressOf;
}

/** Makes each file when it is drawn: together they are as large as the pages. */
export function* dataFiles({ entries, files, url, addressOf }: DataSource): Generator<SiteFile> {
  const published = publishAll({ entries, files, addressOf });
  const sourceOf = (id: string): Uint8Array => readBytes(files.get(id)?.path ?? '');
  for (const entry of published) {
    yield json(`${entry.id}.json`, entry);
    yield { path: `${entry.id}.md`, content: sourceOf(entry.id) };
  }
  yield { path: 'entries.json', content: JSON.stringify(indexEntries(published)) };
  yield { path: 'entries.ndjson', content: published.map((entry) => `${JSON.stringify(entry)}\n`).join('') };
  yield { path: 'codes.json', content: JSON.stringify(indexCodes(arrangeCodes(entries), addressOf)) };
  for (const name of dataSchemaNames) yield json(`schema/${name}.json`, schemaDocument(name, addressOf));
  yield json('openapi.json', describeApi(addressOf));
  yield { path: 'feed.xml', content: formatFeed(published, site.name, '', addressOf) };
  for (const [domain, group] of Map.groupBy(published, (entry) => entry.domain)) {
    yield { path: `${domain}/feed.xml`, content: formatFeed(group, `${site.name}: ${domain}`, `${domain}/`, addressOf) };
  }
  yield { path: 'llms.txt', content: formatLlms(published, addressOf) };
  const textOf = (id: string): string => normalizeSource(new TextDecoder().decode(sourceOf(id)));
  yield { path: 'llms-full.txt', content: formatLlmsFull(published, textOf) };
  yield { path: 'robots.txt', content: `User-agent: *\nAllow: /\n${url === '' ? '' : `\nSitemap: ${addressOf('sitemap-index.xml')}\n`}` };
}

/** @param paths Of all pages, such as `git/push-rejected/`. Without an address of the site there is no sitemap. */
export function sitemapOf(paths: readonly string[], source: DataSource): SiteFile[] {
  return source.url === '' ? [] : sitemapFiles(paths, publishAll(source), arrangeCodes(source.entries), source.addressOf);
}

function publishAll({ entries, files, addressOf }: Pick<DataSource, 'entries' | 'files' | 'addressOf'>): PublishedEntry[] {
  return entries.map((entry) => publishEntry(entry, files.get(entry.id)?.dates, addressOf)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** For people who look at it too. */
const json = (path: string, value: unknown): SiteFile => ({ path, content: `${JSON.stringify(value, undefined, 2)}\n` });
