// Where the former anchors of a page lead today, so that old links to them still open at the right place.
import { sectionAnchors } from '../../entry/id.ts';
import type { ReadFile } from '../read.ts';
import { assignLinks, resolveAnchor } from './link-owners.ts';
import type { Permalinks } from './permalinks-file.ts';

/** Former anchors of each entry's page, as pairs of the element that they lead to and the anchor, by ID. */
export function listFormerAnchors(permalinks: Permalinks, files: readonly ReadFile[]): Map<string, [to: string, former: string][]> {
  const former = new Map<string, [string, string][]>();
  if (Object.keys(permalinks.moved).length === 0) return former;
  for (const owner of new Set(assignLinks(permalinks, files).values())) {
    const pairs = [...owner.moved.keys()].flatMap((anchor): [string, string][] => {
      const isTaken = owner.anchors.has(anchor) || Object.values<string>(sectionAnchors).includes(anchor);
      const to = isTaken ? undefined : resolveAnchor(owner, anchor);
      return to === undefined ? [] : [[to, anchor]];
    });
    if (owner.entry !== undefined && pairs.length > 0) former.set(owner.entry.id, pairs);
  }
  return former;
}
