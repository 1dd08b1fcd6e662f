// The matcher's index as files whose names change with their content, and a manifest that names them.
import { createHash } from 'node:crypto';
import type { Entry } from '../entry/schema.ts';
import { buildSearchIndex } from '../search/build-index.ts';
import type { CoreFile } from '../search/index-files.ts';
import { buildFacets, type SearchManifest } from '../search/facets.ts';
import type { SiteFile } from './site-file.ts';

/**
 * Files of `search/`: the core, the cards of results and the facets.
 * @returns The files, and the manifest that names them but for the full-text index.
 */
export function indexForMatcher(entries: readonly Entry[]): { files: SiteFile[]; manifest: Omit<SearchManifest, 'fullText'> } {
  const { core, text, cards } = buildSearchIndex(entries);
  const files: SiteFile[] = [];
  const add = (name: string, content: string): string => {
    const file = `${name}.${hashOf(content)}.json`;
    files.push({ path: `search/${file}`, content });
    return file;
  };
  const manifest = {
    core: add('core', core),
    text: add('text', text),
    cards: cards.map((content, i) => add(`cards-${i}`, content)),
    cardsPerShard: (JSON.parse(core) as CoreFile).cardsPerShard,
    facets: add('facets', JSON.stringify(buildFacets(entries))),
  };
  return { files, manifest };
}

/** A short name that changes with the content. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}
