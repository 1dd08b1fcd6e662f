// The matcher's index as packed files whose names change with their content.
import { createHash } from 'node:crypto';
import { gzip } from 'libdeflate';
import type { Entry } from '../entry/schema.ts';
import { buildSearchIndex } from '../search/index/build.ts';
import { snippetsPerFile } from '../search/index/snippets.ts';
import { buildFacets, type SearchManifest } from '../search/index/facets.ts';
import { packedEnding } from '../search/index/packed.ts';
import type { SiteFile } from '../publish/site-file.ts';
import { plainText } from '../view/plain-text.ts';

/** libdeflate's highest level: some 5 % smaller than zlib's. */
const smallest = 12;

/**
 * Files of `search/files/`: the core, the texts, the snippets of results and the facets.
 * @returns The files, and the manifest that names them but for the full-text index.
 */
export function indexForMatcher(entries: readonly Entry[]): { files: SiteFile[]; manifest: Omit<SearchManifest, 'fullText'> } {
  const { core, text, snippets } = buildSearchIndex(entries, plainText);
  const files: SiteFile[] = [];
  const add = (name: string, content: string): string => {
    const file = `files/${name}.${hashOf(content)}${packedEnding}`;
    files.push({ path: `search/${file}`, content: gzip(new TextEncoder().encode(content), smallest) });
    return file;
  };
  const manifest = {
    core: add('core', core),
    text: add('text', text),
    snippets: snippets.map((content, i) => add(`snippets-${i}`, content)),
    snippetsPerFile,
    facets: add('facets', JSON.stringify(buildFacets(entries))),
  };
  return { files, manifest };
}

/** A short name that changes with the content. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}
