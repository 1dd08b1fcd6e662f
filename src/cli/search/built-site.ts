// A built site as the terminal reads it: its search index, and its entries.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Entry } from '../../entry/schema.ts';
import { addressOf } from '../../root/address.ts';
import { createIndexStore } from '../../search/engine/index-store.ts';
import { indexName } from '../../search/index/index-files.ts';
import { type Matched, matchText } from '../../search/engine/match.ts';
import type { Hit, Near } from '../../search/rank/matcher.ts';
import type { Named, Result } from './answer.ts';

export interface BuiltSite {
  /** Whether it has an index at all. */
  hasIndex: boolean;
  readDomains(): Promise<ReadonlySet<string>>;
  /** All entries of a domain, in order. */
  listDomain(domain: string): Promise<Named[]>;
  /** @param options.domains Domains whose entries may answer; empty for all. */
  match(query: string, options: { domains: readonly string[]; limit: number }): Promise<Matched>;
  readResult(hit: Hit | Near): Promise<Result>;
  /** An entry whose head the index has loaded, as it has those of an answer. */
  readName(entry: number): Promise<Named>;
}

/**
 * @param dist Its folder.
 * @throws From each reading, where a file is missing, cut, or of another version.
 */
export function openBuiltSite(dist: string): BuiltSite {
  const pathOf = (name: string): string => path.join(dist, 'search', name);
  const store = createIndexStore(async (name) => gunzipSync(readFileSync(pathOf(name))).toString());
  const headOf = async (entry: number): Promise<{ id: string; title: string }> => (await store.index()).headOf(entry)!;
  const readName = async (entry: number): Promise<Named> => {
    const { id, title } = await headOf(entry);
    return { title, url: addressOf(`${id}/`) };
  };
  return {
    hasIndex: existsSync(pathOf(indexName)),
    readDomains: async () => (await store.index()).domains,
    async listDomain(domain) {
      const entries = (await store.facets()).list({ domain }).sort((a, b) => a - b);
      await store.addHeads(entries);
      return Promise.all(entries.map(readName));
    },
    async match(query, { domains, limit }) {
      const table = domains.length > 0 ? await store.facets() : undefined;
      const accepts = (entry: number): boolean => table === undefined || domains.some((domain) => table.accepts(entry, { domain }));
      const answer = await matchText(query, store, { accepts, limit });
      // A person at a terminal can't tell a part of an answer from all of it.
      if (answer.isPartial) throw new Error('A part of the index is missing');
      return answer;
    },
    async readResult(hit) {
      const { id } = await headOf(hit.entry);
      const entry = JSON.parse(readFileSync(path.join(dist, `${id}.json`), 'utf8')) as Entry;
      const variants = await Promise.all(hit.variants.map(async (variant) => (await headOf(variant)).id));
      const difference = 'difference' in hit ? { difference: hit.difference } : {};
      return { entry, url: addressOf(`${id}/`), confidence: hit.confidence, why: hit.why, variants, ...difference };
    },
    readName,
  };
}
