// permalinks.json, beside the folder of entries: every ID and anchor that was ever published, and what took the place of
// anchors that are gone. One link a line.
import path from 'node:path';
import type { Point } from 'unist';
import { VFile } from 'vfile';
import { idPattern } from '../../entry/id.ts';
import { addMessage, sayUnexpected } from '../../entry/message.ts';
import { quote } from '../../entry/quote.ts';
import { rules } from '../../entry/rules.ts';
import { entriesFolder, shownPath } from '../../root/folders.ts';
import { faultOf, readOwnFile } from '../../root/own-file.ts';
import { type LinkSection, type PlacedLink, type PublishedKind, publishedKinds, readLinks } from './merged-links.ts';

/** Path of the file for a folder of entries, absolute. */
export function permalinksPath(root = entriesFolder): string {
  return path.join(root, '../permalinks.json');
}

/** Reads the file of a folder of entries; undefined where there is none, and nothing is recorded. Never throws. */
export function readPermalinks(root = entriesFolder): PermalinksFile | undefined {
  const name = permalinksPath(root);
  const file = new VFile({ path: shownPath(name) });
  try {
    file.value = Buffer.from(readOwnFile(name, path.dirname(name))).toString();
  } catch (error) {
    const code = faultOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    addMessage(file, 'permalinks-file', sayUnexpected(`file that can’t be read (${code})`, rules['permalinks-file'].expected));
    return { file, permalinks: undefined, placeOf: () => undefined };
  }
  return parsePermalinks(file);
}

/** Parses the text of the file; each line that it can't have is a message. */
export function parsePermalinks(file: VFile): PermalinksFile {
  const text = String(file).replace(/^\uFEFF/, '');
  const { links, faults } = readLinks(text);
  const report = (found: string, place: Point): void =>
    addMessage(file, 'permalinks-file', sayUnexpected(found, rules['permalinks-file'].expected), place);
  for (const place of faults) {
    const line = text.split('\n')[place.line - 1] ?? '';
    report(line.slice(place.column - 1).trim() === '' ? 'end of JSON' : `line ${quote(line)}`, place);
  }
  for (const link of links) {
    // Below a section whose name is misspelt, that is the fault.
    if (link.section === undefined && faults.length > 0) continue;
    if (!isLink(link)) report(quote(`"${link.link}": "${link.value}"`), link.place);
  }
  const valuesOf = (name: LinkSection): Record<string, string> =>
    Object.fromEntries(links.flatMap(({ section, link, value }) => (section === name ? [[link, value]] : [])));
  const permalinks = { published: valuesOf('published'), moved: valuesOf('moved') } as Permalinks;
  const places = new Map(links.map(({ section, link, place }) => [`${section} ${link}`, place]));
  return {
    file,
    permalinks: file.messages.length === 0 ? permalinks : undefined,
    placeOf: (section, link) => places.get(`${section} ${link}`),
  };
}

/** The file's text, in the one order that it has. */
export function formatPermalinks({ published, moved }: Permalinks): string {
  const sort = (record: Record<string, string>): Record<string, string> =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ published: sort(published), moved: sort(moved) }, undefined, 2)}\n`;
}

function isLink({ section, link, value }: PlacedLink): boolean {
  if (section === 'moved') return isItemLink(link) && anchorPattern.test(value);
  if (section === undefined || !publishedKinds.some((kind) => kind === value)) return false;
  return value === 'entry' ? idPattern.test(link) : isItemLink(link);
}

function isItemLink(link: string): boolean {
  const [id = '', anchor = '', ...more] = link.split('#');
  return idPattern.test(id) && anchorPattern.test(anchor) && more.length === 0;
}

const anchorPattern = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u;

export interface Permalinks {
  /** What stands at `<id>` or `<id>#<anchor>`. */
  published: Record<string, PublishedKind>;
  /** From `<id>#<former anchor>` to the anchor that took its place on the same page. */
  moved: Record<string, string>;
}

/** The file with its messages, and what it says. */
export interface PermalinksFile {
  file: VFile;
  /** Undefined where the file is malformed, which its messages tell. */
  permalinks: Permalinks | undefined;
  /** Where a link stands. */
  placeOf(section: LinkSection, link: string): Point | undefined;
}
