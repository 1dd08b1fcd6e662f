// The built sites beside the entries that they were made from.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import { readHistory } from '../../src/corpus/history.ts';
import { listFiles, readEntryFile } from '../../src/corpus/read.ts';
import type { Entry } from '../../src/entry/schema.ts';
import { fixtures } from '../helpers.ts';
import { crawl, type CrawledPage, fileFor } from './crawl.ts';
import { origin, testRoot } from './test-root.ts';

/** For `describe.each`. */
export const sites = [
  { name: 'the test root at /', key: 'content', source: path.join(testRoot, 'entries'), base: '/' },
  { name: 'hostile content at /kb/', key: 'hostile', source: path.join(fixtures, 'hostile'), base: '/kb/' },
] as const;

export function openSite({ key, source, base }: (typeof sites)[number]): BuiltSite {
  const folder = inject('built')[key];
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  let history: ReturnType<typeof readHistory> | undefined;
  return {
    folder,
    read,
    readJson: (file) => JSON.parse(read(file)) as Json,
    existing: (addresses) =>
      addresses.map((address = 'none') =>
        address.startsWith(origin + base) && existsSync(fileFor(folder, new URL(address).pathname, base) ?? '')
          ? 'there'
          : `no file for ${address}`,
      ),
    entries: listFiles(source)
      .flatMap((file) => {
        const { entry } = readEntryFile(file, source);
        return entry === undefined ? [] : { path: file, entry };
      })
      .sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1)),
    async daysOf(file) {
      history ??= readHistory(source);
      const dates = (await history).get(file);
      return dates === undefined ? {} : { added: dates.added, lastChanged: dates.changed };
    },
    crawl: () => crawl(folder, origin, base),
  };
}

/** Addresses of the pages that search engines may show. */
export function canonicalAddresses(pages: readonly CrawledPage[], base: string): string[] {
  return pages.flatMap(({ path: name, elements }) => {
    const isHidden = elements.some(({ tag, attributes }) => tag === 'meta' && attributes.get('name') === 'robots');
    const address = elements.find(({ tag, attributes }) => tag === 'link' && attributes.get('rel') === 'canonical')?.attributes.get('href');
    return !isHidden && address === new URL(`.${name}`, origin + base).href ? address : [];
  });
}

export type Json = Record<string, unknown>;

interface BuiltSite {
  folder: string;
  read(file: string): string;
  readJson(file: string): Json;
  /** Of each address, `there` or what is wrong with it. */
  existing(addresses: readonly (string | undefined)[]): string[];
  /** The valid entries with their files, by ID. */
  entries: { path: string; entry: Entry }[];
  /** When an entry's file was added and last changed, as its JSON has it. */
  daysOf(file: string): Promise<Json>;
  crawl(): CrawledPage[];
}
