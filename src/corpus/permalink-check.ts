// Checks that every link that was ever published still leads somewhere, and that new ones are recorded.
import { distance } from 'fastest-levenshtein';
import { addMessage, didYouMean, quote } from '../entry/reading.ts';
import { nearest, rules } from '../entry/rules.ts';
import { assignLinks, type LinkOwner, type LinkScope, listLinks, resolveAnchor, sectionOf } from './permalink-owners.ts';
import { type Permalinks, type PermalinksFile, placeOfLink } from './permalinks.ts';
import type { ReadFile } from './read.ts';

/**
 * Adds messages about lost links to permalinks.json, and about links that are not recorded to the entries.
 * @param files All entries of the site, checked.
 */
export function checkPermalinks({ file, permalinks }: PermalinksFile, files: readonly ReadFile[], scope: LinkScope): void {
  if (permalinks === undefined) return;
  const owners = assignLinks(permalinks, files);
  // A file that can't be read at all may have any ID and any alias.
  const isKnown = scope.isWhole && files.every((read) => read.file.data.aliases !== undefined);
  const lose = (section: string, link: string, reason: string): void =>
    addMessage(file, 'permalink-lost', reason, placeOfLink(file, section, link));
  if (isKnown) {
    for (const [id, kind] of Object.entries(permalinks.published)) {
      if (kind === 'entry' && !owners.has(id)) lose('published', id, lostEntry(id, permalinks, owners));
    }
    for (const link of Object.keys(permalinks.moved)) {
      const [id = ''] = link.split('#');
      if (!owners.has(id) && !Object.hasOwn(permalinks.published, id))
        lose('moved', link, `Unexpected entry ${quote(id)}, expected the ID of an entry${didYouMean(id, [...owners.keys()])}`);
    }
  }
  for (const owner of new Set(owners.values())) {
    if (owner.entry === undefined || !scope.has(owner.file)) continue;
    const lost = [...owner.published].filter(([anchor]) => resolveAnchor(owner, anchor) === undefined);
    for (const [anchor, { link }] of lost) lose('published', link, lostItem(anchor, owner));
    for (const [anchor, { link, to }] of owner.moved) {
      if (owner.published.has(anchor) || owner.published.has(to) || resolveAnchor(owner, anchor) !== undefined) continue;
      lose(
        'moved',
        link,
        `Unexpected successor ${quote(to)}, expected an anchor of ${quote(owner.entry.id)}${didYouMean(to, [...owner.anchors.keys()])}`,
      );
    }
    // What is new in an entry that has lost a link is not recorded before that is mended.
    if (lost.length === 0) reportUnrecorded(owner, permalinks);
  }
}

function reportUnrecorded(owner: LinkOwner, { published }: Permalinks): void {
  const links = listLinks(owner).flatMap(([link]) => (Object.hasOwn(published, link) ? [] : link));
  const [first] = links;
  if (first === undefined) return;
  const [id, anchor] = first.split('#');
  // An entry that is new as a whole is named once; its items follow from it.
  const found = anchor === undefined ? `entry \`${id}\`` : listNames(links.map((link) => link.slice(link.indexOf('#') + 1)));
  const place = owner.file.data.placeOf?.(owner.anchors.get(anchor ?? '')?.path ?? ['id']);
  addMessage(
    owner.file,
    'permalink-unrecorded',
    `Unexpected unrecorded ${found}, expected ${rules['permalink-unrecorded'].expected}; run \`npm run check -- --fix\``,
    place,
  );
}

function listNames(anchors: readonly string[]): string {
  const shown = anchors.slice(0, 3).map((anchor) => `\`${anchor}\``);
  return `${anchors.length === 1 ? 'link' : 'links'} ${shown.join(', ')}${anchors.length > 3 ? ` and ${anchors.length - 3} more` : ''}`;
}

/** The entry that took a lost one's place has at least half of its items and is mostly new; or else it has nearly its name. */
function lostEntry(id: string, { published }: Permalinks, owners: Map<string, LinkOwner>): string {
  const isItem = ([link, kind]: [string, string]): boolean => link.startsWith(`${id}#`) && kind !== 'version';
  const items = Object.entries(published).flatMap((line) => (isItem(line) ? line[0].slice(id.length + 1) : []));
  const candidates = [...new Set(owners.values())].flatMap(({ entry, anchors }) => {
    if (entry === undefined) return [];
    const shared = items.filter((anchor) => anchors.has(anchor)).length;
    const isNew = !Object.hasOwn(published, entry.id);
    return { id: entry.id, likeness: shared * 2 < items.length ? 0 : shared + (isNew ? items.length : 0) };
  });
  const likest = candidates.reduce((a, b) => (b.likeness > a.likeness ? b : a), { id: '', likeness: 0 }).id;
  const ids = candidates.map((candidate) => candidate.id);
  const near = likest === '' ? nearest(id, ids) : likest;
  const mend =
    near === undefined
      ? `add \`${id}\` to \`Aliases\` of the entry that took its place`
      : `if it is \`${near}\` now, add \`${id}\` to its \`Aliases\``;
  return `Missing entry \`${id}\`, expected ${rules['permalink-lost'].expected}; ${mend}`;
}

/** The item that took a lost one's place is of its kind and new; of several, the one with the nearest words. */
function lostItem(anchor: string, { anchors, published }: LinkOwner): string {
  const { link = '', kind = 'workaround' } = published.get(anchor) ?? {};
  const same = [...anchors.values()].filter((other) => other.kind === kind).map((other) => other.anchor);
  const fresh = same.filter((other) => !published.has(other));
  const near = fresh.length > 0 ? fresh.reduce((a, b) => (distance(b, anchor) < distance(a, anchor) ? b : a)) : nearest(anchor, same);
  const mend =
    near === undefined
      ? `say under \`"moved"\` what took its place, such as \`"${link}": "${sectionOf[kind]}"\``
      : `if it is \`${near}\` now, add \`"${link}": "${near}"\` to \`"moved"\``;
  return `Missing ${kind} \`${anchor}\`, expected ${rules['permalink-lost'].expected}; ${mend}`;
}
