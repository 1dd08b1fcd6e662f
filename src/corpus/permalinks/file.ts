// permalinks.json, beside the folder of entries: every ID and anchor that was ever published, and what took the place of
// anchors that are gone. One link a line: git merges it by keeping the lines of both sides, and what that does to the JSON
// around the lines is read all the same.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Point } from 'unist';
import { VFile } from 'vfile';
import { z } from 'zod';
import { anchorKinds } from '../../entry/anchors.ts';
import { idPattern } from '../../entry/id.ts';
import { addMessage } from '../../entry/message.ts';
import { quote } from '../../entry/quote.ts';
import { rules } from '../../entry/rules.ts';
import { entriesFolder } from '../../root/folders.ts';

const anchorPattern = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u;
const published = ['entry', ...anchorKinds] as const;

const permalinksSchema = z.strictObject({
  /** What stands at `<id>` or `<id>#<anchor>`. */
  published: z.record(z.string(), z.enum(published)).default({}),
  /** From `<id>#<former anchor>` to the anchor that took its place on the same page. */
  moved: z.record(z.string().refine(isItemLink), z.string().regex(anchorPattern)).default({}),
});

export type Permalinks = z.infer<typeof permalinksSchema>;

/** The file, and what it says; nothing where it is malformed, which its messages tell. */
export interface PermalinksFile {
  file: VFile;
  permalinks: Permalinks | undefined;
}

/** Path of the file for a folder of entries, absolute. */
export function permalinksPath(root = entriesFolder): string {
  return path.join(root, '../permalinks.json');
}

/** Reads the file of a folder of entries; undefined where there is none, and nothing is recorded. Never throws. */
export function readPermalinks(root = entriesFolder): PermalinksFile | undefined {
  const name = permalinksPath(root);
  const file = new VFile({ path: path.relative(process.cwd(), name) || name });
  try {
    file.value = readFileSync(name, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    addMessage(file, 'permalinks-file', `Unexpected file that can’t be read (${code}), expected ${rules['permalinks-file'].expected}`);
    return { file, permalinks: undefined };
  }
  return { file, permalinks: parsePermalinks(file) };
}

function parsePermalinks(file: VFile): Permalinks | undefined {
  let data: unknown;
  try {
    data = parseLines(String(file).replace(/^\uFEFF/, ''));
  } catch (error) {
    const place = placeOfFault(String(file), String(error));
    const line = String(file).split('\n')[place.line - 1] ?? '';
    addMessage(
      file,
      'permalinks-file',
      `Unexpected ${line.trim() === '' ? 'end of JSON' : `line ${quote(line)}`}, expected ${rules['permalinks-file'].expected}`,
      place,
    );
    return undefined;
  }
  const { data: permalinks, error } = permalinksSchema.safeParse(data);
  for (const issue of error?.issues ?? []) {
    const [section, link] = issue.path.map(String);
    reportLink(file, data, section ?? (issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined), link);
  }
  for (const [link, kind] of Object.entries(permalinks?.published ?? {})) {
    if (!(kind === 'entry' ? idPattern.test(link) : isItemLink(link))) reportLink(file, data, 'published', link);
  }
  return file.messages.length === 0 ? permalinks : undefined;
}

/** Parses JSON that `merge=union` may have put together from two sides. Throws where anything else is wrong with it. */
function parseLines(text: string): unknown {
  const openings = text.match(/"(?:published|moved)"(?=\s*:\s*\{)/g) ?? [];
  return new Set(openings).size === openings.length ? JSON.parse(mendCommas(text)) : parseInterleaved(text);
}

/** Leaves one comma between a line and the next, and none at either end of a section. Lines and columns stay as they were. */
function mendCommas(text: string): string {
  return text.replace(/(?<=(["{}]))[\s,]+(?=(["}]))/g, (gap: string, before: string, after: string) => {
    if (!gap.includes('\n')) return gap;
    const blanks = gap.replaceAll(',', ' ');
    return before === '{' || after === '}' ? blanks : `,${blanks}`;
  });
}

/**
 * Reads sections of which one opens twice. Where both sides change the end of one section and the start of the next, git
 * puts all of that from one side before all of it from the other, so that only the value tells where a link belongs.
 */
function parseInterleaved(text: string): unknown {
  if (findOddLine(text) !== -1) throw new SyntaxError();
  const links = [...text.matchAll(/"([^"]*)"\s*:\s*"([^"]*)"/g)].map(([, link = '', value = '']) => [link, value] as const);
  const isPublished = ([, value]: readonly [string, string]): boolean => published.some((kind) => kind === value);
  return {
    published: Object.fromEntries(links.filter(isPublished)),
    moved: Object.fromEntries(links.filter((link) => !isPublished(link))),
  };
}

function reportLink(file: VFile, data: unknown, section = '', link?: string): void {
  const value = (data as Record<string, Record<string, unknown> | undefined> | null)?.[section]?.[link ?? ''];
  const shown = link === undefined ? section || 'content' : `"${link}": ${JSON.stringify(value)}`;
  addMessage(
    file,
    'permalinks-file',
    `Unexpected ${quote(shown)}, expected ${rules['permalinks-file'].expected}`,
    placeOfLink(file, section, link ?? ''),
  );
}

function isItemLink(link: string): boolean {
  const [id = '', anchor = '', ...more] = link.split('#');
  return idPattern.test(id) && anchorPattern.test(anchor) && more.length === 0;
}

/** Where a link stands under `published` or `moved`; the file's start where it is not on a line of its own. */
export function placeOfLink(file: VFile, section: string, link: string): Point {
  let places = placesOf.get(file);
  if (places === undefined) placesOf.set(file, (places = readPlaces(String(file))));
  // A merge may have left a link in the other section.
  const sections = link === '' ? [section] : [section, 'published', 'moved'];
  return sections.map((name) => places.get(`${name} ${link}`)).find((place) => place !== undefined) ?? { line: 1, column: 1 };
}

const placesOf = new WeakMap<VFile, Map<string, Point>>();

function readPlaces(text: string): Map<string, Point> {
  const places = new Map<string, Point>();
  let section = '';
  text.split('\n').forEach((line, index) => {
    const [, blanks = '', key, brace] = /^(\s*)"([^"]*)"\s*:\s*(\{?)/.exec(line) ?? [];
    if (key === undefined) return;
    if (brace === '{') section = key;
    places.set(brace === '{' ? `${key} ` : `${section} ${key}`, { line: index + 1, column: blanks.length + 1 });
  });
  return places;
}

/** Where the parser stopped, if it says so; otherwise the first line that no such file has. */
function placeOfFault(text: string, reason: string): Point {
  const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(reason) ?? [];
  if (line !== undefined) return { line: Number(line), column: Number(column) };
  return { line: Math.max(0, findOddLine(text)) + 1, column: 1 };
}

/** Index of the first line that is neither a link nor an end of a section; -1 where there is none. */
function findOddLine(text: string): number {
  return text
    .split('\n')
    .findIndex((line) => !/^\s*(?:[{}]|"(?:published|moved)"\s*:\s*\{\}?|"[^"\\]*"\s*:\s*"[^"\\]*")?[\s,]*$/.test(line));
}

/** The file's text, in the one order that it has. */
export function formatPermalinks({ published: links, moved }: Permalinks): string {
  const sort = (record: Record<string, string>): Record<string, string> =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ published: sort(links), moved: sort(moved) }, undefined, 2)}\n`;
}
