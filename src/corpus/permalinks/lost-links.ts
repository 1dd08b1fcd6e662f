// Checks that every link that was ever published still leads somewhere, and that new ones are recorded.
import { didYouMean } from '../../entry/did-you-mean.ts';
import { addMessage, sayMissing, sayUnexpected } from '../../entry/message.ts';
import { quote } from '../../entry/quote.ts';
import { rules } from '../../entry/rules.ts';
import { createEntryGuess, guessItem } from './guessed-successors.ts';
import { assignLinks, type LinkOwner, type LinkScope, listLinks, resolveAnchor, sectionOf } from './link-owners.ts';
import type { Permalinks, PermalinksFile } from './permalinks-file.ts';
import type { ReadFile } from '../read.ts';

/** Most names of a run, or items of an entry, that a guess is made for: each looks at all others, and nobody reads more. */
const mostGuesses = 50;

/** Adds a message about a line of permalinks.json. */
type Report = (section: keyof Permalinks, link: string, reason: string) => void;

/**
 * Adds messages about lost links to permalinks.json, and about links that are not recorded to the entries.
 * @param files All entries of the site, checked.
 */
export function checkPermalinks({ file, permalinks, placeOf }: PermalinksFile, files: readonly ReadFile[], scope: LinkScope): void {
  if (permalinks === undefined) return;
  const owners = assignLinks(permalinks, files);
  const report: Report = (section, link, reason) => addMessage(file, 'permalink-lost', reason, placeOf(section, link));
  // A file that can't be read at all may have any ID and any alias.
  if (scope.isWhole && files.every((read) => read.file.data.aliases !== undefined)) checkIds(permalinks, owners, report);
  for (const owner of new Set(owners.values())) {
    if (owner.entry === undefined || !scope.has(owner.file)) continue;
    // What is new in an entry that has lost a link is not recorded before that is mended.
    if (checkItems(owner, report)) reportUnrecorded(owner, permalinks);
  }
}

function checkIds(permalinks: Permalinks, owners: Map<string, LinkOwner>, report: Report): void {
  const guess = createEntryGuess(permalinks, owners);
  for (const [id, kind] of Object.entries(permalinks.published)) {
    if (kind !== 'entry' || owners.has(id)) continue;
    const near = guess(id);
    const mend =
      near === undefined
        ? `add \`${id}\` to \`Aliases\` of the entry that took its place, or bring its file back and mark its versions as \`fixed\``
        : `if it is \`${near}\` now, add \`${id}\` to its \`Aliases\`, or else bring its file back and mark its versions as \`fixed\``;
    report('published', id, `${sayMissing(`entry \`${id}\``, rules['permalink-lost'].expected)}; ${mend}`);
  }
  let named = 0;
  for (const link of Object.keys(permalinks.moved)) {
    const [id = ''] = link.split('#');
    if (owners.has(id) || Object.hasOwn(permalinks.published, id)) continue;
    const candidates = (named += 1) > mostGuesses ? [] : [...owners.keys()];
    report('moved', link, sayUnexpected(`entry ${quote(id)}`, 'the ID of an entry') + didYouMean(id, candidates));
  }
}

/** True where no item is lost. */
function checkItems(owner: LinkOwner, report: Report): boolean {
  const { anchors, published, moved } = owner;
  const lost = [...published].filter(([anchor]) => resolveAnchor(owner, anchor) === undefined);
  for (const [index, [anchor, { link, kind }]] of lost.entries()) {
    const near = index < mostGuesses ? guessItem(anchor, owner) : undefined;
    const mend =
      near === undefined
        ? `say under \`"moved"\` what took its place, such as \`"${link}": "${sectionOf[kind]}"\``
        : `if it is \`${near}\` now, add \`"${link}": "${near}"\` to \`"moved"\``;
    report('published', link, `${sayMissing(`${kind} \`${anchor}\``, rules['permalink-lost'].expected)}; ${mend}`);
  }
  let named = 0;
  for (const [anchor, { link, to }] of moved) {
    if (published.has(anchor) || published.has(to) || resolveAnchor(owner, anchor) !== undefined) continue;
    const reason = sayUnexpected(`successor ${quote(to)}`, 'an anchor on the page of the entry');
    const candidates = (named += 1) > mostGuesses ? [] : [...anchors.keys()];
    report('moved', link, reason + didYouMean(to, candidates));
  }
  return lost.length === 0;
}

function reportUnrecorded(owner: LinkOwner, { published }: Permalinks): void {
  const links = listLinks(owner).flatMap(([link]) => (Object.hasOwn(published, link) ? [] : link));
  const [first] = links;
  if (first === undefined) return;
  const [id, anchor] = first.split('#');
  // An entry that is new as a whole is named once; its items follow from it.
  const found = anchor === undefined ? `entry \`${id}\`` : listNames(links.map((link) => link.slice(link.indexOf('#') + 1)));
  const place = owner.file.data.placeOf?.(owner.anchors.get(anchor ?? '')?.path ?? ['id']);
  const reason = sayUnexpected(`unrecorded ${found}`, rules['permalink-unrecorded'].expected);
  addMessage(owner.file, 'permalink-unrecorded', `${reason}; run \`npm run check -- --fix\``, place);
}

function listNames(anchors: readonly string[]): string {
  const shown = anchors.slice(0, 3).map((anchor) => `\`${anchor}\``);
  return `${anchors.length === 1 ? 'link' : 'links'} ${shown.join(', ')}${anchors.length > 3 ? ` and ${anchors.length - 3} more` : ''}`;
}
