// Guesses what took the place of a lost link, for the message that asks for it.
import { distance } from 'fastest-levenshtein';
import { nearest } from '../../entry/did-you-mean.ts';
import type { LinkOwner } from './link-owners.ts';
import type { Permalinks } from './permalinks-file.ts';

/** Most guesses by the likeness of names in one run, each of which looks at every name: nobody reads more. */
const mostByName = 50;

/** Most entries that share an anchor which still tells them apart. */
const mostSharing = 50;

/** The guess for an ID that is lost. */
export type EntryGuess = (id: string) => string | undefined;

/** Guesses the entry that has at least half of a lost one's items and is mostly new; or else one with nearly its name. */
export function createEntryGuess({ published }: Permalinks, owners: ReadonlyMap<string, LinkOwner>): EntryGuess {
  const entries = [...new Set(owners.values())].filter(({ entry }) => entry !== undefined);
  const ids = entries.map(({ entry }) => entry!.id);
  const sharing = groupBy(entries.flatMap(({ anchors, entry }) => [...anchors.keys()].map((anchor) => [anchor, entry!.id] as const)));
  // A version is a name that many entries have: it tells nothing about which of them it was.
  const items = groupBy(
    Object.entries(published).flatMap(([link, kind]) => {
      const [id = '', anchor] = link.split('#');
      return anchor === undefined || kind === 'version' ? [] : [[id, anchor] as const];
    }),
  );
  let left = mostByName;
  return (id) => {
    const own = items.get(id) ?? [];
    const shared = new Map<string, number>();
    for (const anchor of own) {
      const others = sharing.get(anchor) ?? [];
      if (others.length <= mostSharing) for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const likenessOf = (other: string): number => {
      const count = shared.get(other) ?? 0;
      return count * 2 < own.length ? 0 : count + (Object.hasOwn(published, other) ? 0 : own.length);
    };
    const likest = [...shared.keys()].reduce((a, b) => (likenessOf(b) > likenessOf(a) ? b : a), '');
    if (likest !== '' && likenessOf(likest) > 0) return likest;
    if (left === 0) return undefined;
    left -= 1;
    return nearest(id, ids);
  };
}

/** The item of the same kind that is new; of several, the one with the nearest words. Where none is new, one with nearly the same words. */
export function guessItem(anchor: string, { anchors, published }: LinkOwner): string | undefined {
  const kind = published.get(anchor)?.kind;
  const same = [...anchors.values()].filter((other) => other.kind === kind).map((other) => other.anchor);
  const fresh = same.filter((other) => !published.has(other));
  if (fresh.length === 0) return nearest(anchor, same);
  return fresh.reduce((a, b) => (distance(b, anchor) < distance(a, anchor) ? b : a));
}

function groupBy(pairs: readonly (readonly [key: string, value: string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
