// Which entry answers for each link of permalinks.json, and where on its page the link leads today.
import { type Anchor, type AnchorKind, listAnchors } from '../../entry/anchors.ts';
import { sectionAnchors } from '../../entry/id.ts';
import type { Permalinks } from './permalinks-file.ts';
import type { ReadFile } from '../read.ts';

/** An entry and the links that it answers for, its own and those of its aliases. */
export interface LinkOwner extends ReadFile {
  /** What its page has; empty where the entry has errors. */
  anchors: Map<string, Anchor>;
  /** Anchors that were published, each with its link as recorded. */
  published: Map<string, { link: string; kind: AnchorKind }>;
  /** Former anchors and what took their place, with the link as recorded. */
  moved: Map<string, { link: string; to: string }>;
}

/** Which files a run is about; the others are only there to answer for links. */
export interface LinkScope {
  has(file: ReadFile['file']): boolean;
  /** True where these are all entries of the site: only then is an ID that none of them has lost. */
  isWhole: boolean;
}

/** Section in which items of a kind stand, where no item took the place of one that is gone. */
export const sectionOf: Record<AnchorKind, string> = {
  workaround: sectionAnchors.workarounds,
  'dead end': sectionAnchors.deadEnds,
  version: sectionAnchors.versions,
};

/** Owners by every ID that they have or had. Files with errors are owners too, as far as they could be read. */
export function assignLinks({ published, moved }: Permalinks, files: readonly ReadFile[]): Map<string, LinkOwner> {
  const owners = new Map<string, LinkOwner>();
  for (const { file, entry } of files) {
    const anchors = new Map(entry === undefined ? [] : listAnchors(entry).map((anchor) => [anchor.anchor, anchor]));
    const owner: LinkOwner = { file, entry, anchors, published: new Map(), moved: new Map() };
    const { id, expectedId, aliases = [] } = file.data;
    for (const name of [id, expectedId, ...aliases]) if (name !== undefined && !owners.has(name)) owners.set(name, owner);
  }
  for (const [link, kind] of Object.entries(published)) {
    const [id = '', anchor] = link.split('#');
    if (anchor !== undefined && kind !== 'entry') owners.get(id)?.published.set(anchor, { link, kind });
  }
  for (const [link, to] of Object.entries(moved)) {
    const [id = '', anchor = ''] = link.split('#');
    owners.get(id)?.moved.set(anchor, { link, to });
  }
  return owners;
}

/** Everything that links to an entry may point at: its ID, its former ones, its anchors. */
export function listLinks({ entry, anchors }: LinkOwner): [link: string, kind: Permalinks['published'][string]][] {
  if (entry === undefined) return [];
  const ids = [entry.id, ...entry.aliases].map((id): [string, 'entry'] => [id, 'entry']);
  return [...ids, ...[...anchors.values()].map(({ anchor, kind }): [string, AnchorKind] => [`${entry.id}#${anchor}`, kind])];
}

/** The element of an owner's page that an anchor leads to, directly or by what took its place; undefined where it leads nowhere. */
export function resolveAnchor({ anchors, moved }: LinkOwner, anchor: string): string | undefined {
  const seen = new Set<string>();
  let now: string | undefined = anchor;
  while (now !== undefined && !seen.has(now)) {
    if (anchors.has(now) || Object.values(sectionOf).includes(now)) return now;
    seen.add(now);
    now = moved.get(now)?.to;
  }
  return undefined;
}
