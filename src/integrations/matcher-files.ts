// The matcher's index as packed files. But for the first, they are in a folder whose name changes with their content.
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { gzip } from 'libdeflate';
import type { Entry } from '../entry/schema.ts';
import { buildSearchIndex } from '../search/index/build.ts';
import { fileName, type IndexFile, indexName, sealFile } from '../search/index/index-files.ts';
import { pagefindHash, type PagefindHashes } from '../search/engine/pagefind-files.ts';
import type { SiteFile } from '../publish/site-file.ts';
import { plainText } from '../view/plain-text.ts';

/** libdeflate's highest level: some 5 % smaller than zlib's. */
const smallest = 12;

/**
 * Files of `search/files/`: terms, details, facets, and in a large site heads. Packed once, at build: hosts differ in what they
 * compress, and readers should never pay for that.
 * @returns The files, and what the first file says but for the full-text index.
 */
export function indexForMatcher(entries: readonly Entry[]): { files: SiteFile[]; first: Omit<IndexFile, 'fullText'> } {
  const contents: { short: string; content: string }[] = [];
  const index = buildSearchIndex(entries, plainText, (short, content) => void contents.push({ short, content }));
  const build = hashOf(JSON.stringify([index, contents]));
  return { files: contents.map(({ short, content }) => pack(fileName(build, short), content)), first: { ...index, build } };
}

/** The file that every search reads first. `fullText` changes with the full-text index. */
export function firstIndexFile(first: Omit<IndexFile, 'fullText'>, fullText: string): SiteFile {
  return pack(indexName, JSON.stringify({ ...first, fullText } satisfies IndexFile));
}

/** The file that Pagefind's are checked with, and its version, which the first file names. */
export function pagefindHashes(files: readonly SiteFile[]): { version: string; file: SiteFile } {
  const hashes = files.map(({ path, content }): [string, string] => {
    const bytes = Buffer.from(content);
    return [path.replace(/^pagefind\//, ''), pagefindHash(bytes[0] === 0x1f ? gunzipSync(bytes) : bytes)];
  });
  const content = JSON.stringify(Object.fromEntries(hashes.sort()) satisfies PagefindHashes);
  const version = hashOf(content);
  return { version, file: pack(fileName(version, 'pagefind'), content) };
}

/** A short name that changes with the content. */
function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}

function pack(name: string, content: string): SiteFile {
  return { path: `search/${name}`, content: gzip(new TextEncoder().encode(sealFile(name, content)), smallest) };
}
