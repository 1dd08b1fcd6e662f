// Records new links in permalinks.json. Nothing is ever taken out of it.
import path from 'node:path';
import { VFile } from 'vfile';
import { assignLinks, type LinkScope, listLinks, resolveAnchor } from './link-owners.ts';
import { formatPermalinks, parsePermalinks, type PermalinksFile, permalinksPath } from './permalinks-file.ts';
import { entriesFolder, shownPath } from '../../root/folders.ts';
import type { ReadFile } from '../read.ts';

/**
 * Adds the links of the entries that a run is about.
 * An entry that has lost an item keeps its new ones back until that is mended: they tell what took the lost one's place.
 * @param known The file as it is; undefined where there is none.
 * @returns The file as it should be written; the same one where it is malformed or the run is about no entry of the site.
 */
export function recordNewLinks(
  known: PermalinksFile | undefined,
  files: readonly ReadFile[],
  scope: LinkScope,
): PermalinksFile | undefined {
  const { file, permalinks } = known ?? startPermalinks() ?? {};
  if (file === undefined || permalinks === undefined || !files.some((read) => scope.has(read.file))) return known;
  const owners = new Set(assignLinks(permalinks, files).values());
  const added = [...owners]
    .filter((owner) => scope.has(owner.file) && [...owner.published.keys()].every((anchor) => resolveAnchor(owner, anchor) !== undefined))
    .flatMap(listLinks);
  if (known === undefined && added.length === 0) return undefined;
  const next = { published: { ...permalinks.published, ...Object.fromEntries(added) }, moved: permalinks.moved };
  return parsePermalinks(new VFile({ path: file.path, value: formatPermalinks(next) }));
}

/** A record without links. It lies outside the folder of entries, so one is started only in the layout that the project has: `…/entries`. */
function startPermalinks(root = entriesFolder): PermalinksFile | undefined {
  if (path.basename(root) !== 'entries') return undefined;
  return parsePermalinks(new VFile({ path: shownPath(permalinksPath(root)), value: '{}' }));
}
