// The anchors of an entry's page that links lead to: its workarounds, its dead ends, and the rows of its version table.
import { createAnchors } from './id.ts';
import type { DataPath } from './reader-context.ts';
import type { Entry } from './schema.ts';

/** What an anchor stands at. */
export const anchorKinds = ['workaround', 'dead end', 'version'] as const;
export type AnchorKind = (typeof anchorKinds)[number];

export interface Anchor {
  anchor: string;
  kind: AnchorKind;
  /** Leads to the item in its entry. */
  path: DataPath;
}

/** What tells `<18` from `>=18`, which are the same word without their signs. */
const comparisons: readonly [sign: RegExp, word: string][] = [
  [/<=|≤/g, ' up to '],
  [/>=|≥/g, ' from '],
  [/</g, ' below '],
  [/>/g, ' above '],
];

/** Anchors of the version table by row. Items come first, so that no row takes an anchor of theirs. */
export function versionAnchors({ versions, workarounds, deadEnds }: Pick<Entry, 'versions' | 'workarounds' | 'deadEnds'>): string[] {
  const anchorOf = createAnchors([...workarounds, ...deadEnds].map(({ anchor }) => anchor));
  return versions.map(({ product, range = '' }) => {
    const words = comparisons.reduce((text, [sign, word]) => text.replace(sign, word), range);
    return anchorOf(`${product} ${words}`, 'version');
  });
}

/** All anchors of an entry; no two are the same. */
export function listAnchors(entry: Entry): Anchor[] {
  return [
    ...entry.workarounds.map(({ anchor }, index): Anchor => ({ anchor, kind: 'workaround', path: ['workarounds', index] })),
    ...entry.deadEnds.map(({ anchor }, index): Anchor => ({ anchor, kind: 'dead end', path: ['deadEnds', index] })),
    ...versionAnchors(entry).map((anchor, index): Anchor => ({ anchor, kind: 'version', path: ['versions', index] })),
  ];
}
