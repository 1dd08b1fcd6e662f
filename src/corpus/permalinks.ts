// permalinks.json, beside the folder of entries: every ID and anchor that was ever published, and what took the place of
// anchors that are gone. One link a line, so that changes from two sides merge.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Point } from 'unist';
import { VFile } from 'vfile';
import { z } from 'zod';
import { anchorKinds } from '../entry/anchors.ts';
import { idPattern } from '../entry/id.ts';
import { addMessage, quote } from '../entry/reading.ts';
import { rules } from '../entry/rules.ts';
import { contentDir } from './read.ts';

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
export function permalinksPath(root = contentDir()): string {
  return path.join(root, '../permalinks.json');
}

/** Reads the file of a folder of entries; undefined where there is none, and nothing is recorded. Never throws. */
export function readPermalinks(root = contentDir()): PermalinksFile | undefined {
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
    data = JSON.parse(String(file).replace(/^\uFEFF/, ''));
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
  return places.get(`${section} ${link}`) ?? { line: 1, column: 1 };
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
  const odd = text.split('\n').findIndex((one) => !/^\s*(?:\{|\},?|"[^"]*"\s*:\s*(?:\{\}?|"[^"]*"),?)?\s*$/.test(one));
  return { line: Math.max(0, odd) + 1, column: 1 };
}

/** The file's text, in the one order that it has. */
export function formatPermalinks({ published: links, moved }: Permalinks): string {
  const sort = (record: Record<string, string>): Record<string, string> =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ published: sort(links), moved: sort(moved) }, undefined, 2)}\n`;
}
