// Guesses what took the place of a lost link, for the message that asks for it.
import { distance } from 'fastest-levenshtein';
import { nearest } from '../../entry/did-you-mean.ts';
import type { LinkOwner } from './link-owners.ts';
import type { Permalinks } from './permalinks-file.ts';

/** The entry that has at least half of a lost one's items and is mostly new; or else one with nearly its name. */
export function guessEntry(id: string, { published }: Permalinks, owners: ReadonlyMap<string, LinkOwner>): string | undefined {
  // A version is a name that many entries have: it tells nothing about which of them it was.
  const items = Object.keys(published).flatMap((link) =>
    link.startsWith(`${id}#`) && published[link] !== 'version' ? link.slice(id.length + 1) : [],
  );
  const candidates = [...new Set(owners.values())].flatMap(({ entry, anchors }) => {
    if (entry === undefined) return [];
    const shared = items.filter((anchor) => anchors.has(anchor)).length;
    const isNew = !Object.hasOwn(published, entry.id);
    return { id: entry.id, likeness: shared * 2 < items.length ? 0 : shared + (isNew ? items.length : 0) };
  });
  const likest = candidates.reduce((a, b) => (b.likeness > a.likeness ? b : a), { id: '', likeness: 0 }).id;
  if (likest !== '') return likest;
  return nearest(
    id,
    candidates.map((candidate) => candidate.id),
  );
}

/** The item of the same kind that is new; of several, the one with the nearest words. Where none is new, one with nearly the same words. */
export function guessItem(anchor: string, { anchors, published }: LinkOwner): string | undefined {
  const kind = published.get(anchor)?.kind;
  const same = [...anchors.values()].filter((other) => other.kind === kind).map((other) => other.anchor);
  const fresh = same.filter((other) => !published.has(other));
  if (fresh.length === 0) return nearest(anchor, same);
  return fresh.reduce((a, b) => (distance(b, anchor) < distance(a, anchor) ? b : a));
}
