// The matcher's index as packed files. But for the first, their names change with their content.
import { createHash } from 'node:crypto';
import { gzip } from 'libdeflate';
import type { Entry } from '../entry/schema.ts';
import { indexName } from '../search/engine/index-store.ts';
import { buildSearchIndex } from '../search/index/build.ts';
import type { IndexFile } from '../search/index/index-files.ts';
import { packedEnding } from '../search/index/packed.ts';
import type { SiteFile } from '../publish/site-file.ts';
import { plainText } from '../view/plain-text.ts';

/** libdeflate's highest level: some 5 % smaller than zlib's. */
const smallest = 12;

/**
 * Files of `search/files/`: terms, details, facets, and in a large site heads.
 * @returns The files, and what the first file says but for the full-text index.
 */
export function indexForMatcher(entries: readonly Entry[]): { files: SiteFile[]; first: Omit<IndexFile, 'fullText'> } {
  const files: SiteFile[] = [];
  const index = buildSearchIndex(entries, plainText, (name, content) => {
    const file = `files/${name}.${hashOf(content)}${packedEnding}`;
    files.push({ path: `search/${file}`, content: pack(content) });
    return file;
  });
  return { files, first: { ...index, build: hashOf(JSON.stringify(index)) } };
}

/** The file that every search reads first. `fullText` changes with the full-text index. */
export function firstIndexFile(first: Omit<IndexFile, 'fullText'>, fullText: string): SiteFile {
  return { path: `search/${indexName}`, content: pack(JSON.stringify({ ...first, fullText } satisfies IndexFile)) };
}

/** A short name that changes with the content. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}

function pack(content: string): Uint8Array {
  return gzip(new TextEncoder().encode(content), smallest);
}
