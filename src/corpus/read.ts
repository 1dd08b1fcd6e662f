// Reads entry files. Nothing else in the project does.
import { isUtf8 } from 'node:buffer';
import { readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { VFile } from 'vfile';
import { addMessage, sayUnexpected, unexpected } from '../entry/message.ts';
import { entriesFolder } from '../root/folders.ts';
import { faultOf, isInside, isWithin, readOwnFile } from '../root/own-file.ts';
import { parseFile } from '../entry/parse.ts';
import { rules } from '../entry/rules.ts';
import type { Entry } from '../entry/schema.ts';
import { parseMarkdown } from './markdown.ts';

declare module 'vfile' {
  interface DataMap {
    /** The file byte for byte, as its entry was read from it. */
    bytes: Uint8Array | undefined;
  }
}

/** One file and the entry in it; no entry where one of the file's messages is an error. */
export interface ReadFile {
  file: VFile;
  entry: Entry | undefined;
}

/**
 * Paths of all entry files below a folder, sorted; or the path itself where it is a file.
 * A file or folder that does not exist, can't be opened or is a link out of the folder is given back too, so that reading it
 * reports it.
 */
export function listFiles(target: string): string[] {
  try {
    return statSync(target).isDirectory() ? listFolder(target, [], target).sort() : [target];
  } catch {
    return [target];
  }
}

/** @param around Real paths of the folders on the way here: a link back to one of them holds nothing new. */
function listFolder(folder: string, around: readonly string[], root: string): string[] {
  const real = realpathSync(folder);
  if (around.includes(real)) return [];
  return readdirSync(folder).flatMap((name) => {
    if (name.startsWith('.')) return [];
    const file = path.join(folder, name);
    const own = /\.mdx?$/i.test(name) ? [file] : [];
    try {
      if (!statSync(file).isDirectory()) return own;
      return isInside(file, root) ? [...own, ...listFolder(file, [...around, real], root)] : [file];
    } catch {
      return [file];
    }
  });
}

/**
 * Reads one file into an entry or messages; never throws.
 * @param root Folder of entries, absolute: a file below it must lie exactly one folder deep.
 */
export function readEntryFile(filePath: string, root = entriesFolder): ReadFile {
  const file = new VFile({ path: path.relative(process.cwd(), filePath) || filePath });
  const text = readText(filePath, root, file);
  if (text === undefined) return { file, entry: undefined };
  file.value = text;
  file.data.expectedId = idOfPath(filePath);
  const isPlaced = checkPath(filePath, root, file);
  try {
    const entry = parseFile(file, parseMarkdown);
    return { file, entry: isPlaced ? entry : undefined };
  } catch (error) {
    addMessage(file, 'file-read', sayUnexpected(`${rules['file-read'].noun} (${String(error)})`, rules['file-read'].expected));
    return { file, entry: undefined };
  }
}

/** The ID that a path stands for: its last two segments without the file's ending. */
export function idOfPath(filePath: string): string {
  return path
    .resolve(filePath)
    .split(path.sep)
    .slice(-2)
    .join('/')
    .replace(/\.mdx?$/i, '');
}

/**
 * An entry file byte for byte. A link may not leave the folder of entries, or that of the domains around a file from elsewhere.
 * @throws As `readOwnFile` does.
 */
export function readBytes(filePath: string, root = entriesFolder): Uint8Array {
  return readOwnFile(filePath, isWithin(root, filePath) ? root : path.dirname(path.dirname(path.resolve(filePath))));
}

function readText(filePath: string, root: string, file: VFile): string | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readBytes(filePath, root);
  } catch (error) {
    addMessage(file, 'file-read', sayUnexpected(`${rules['file-read'].noun} (${faultOf(error)})`, rules['file-read'].expected));
    return undefined;
  }
  file.data.bytes = bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    reportBytes(bytes, file);
    return undefined;
  }
}

/** Places the message at the first line that is not UTF-8, behind the text that still is. */
function reportBytes(bytes: Uint8Array, file: VFile): void {
  let start = 0;
  let line = 1;
  for (let newline = bytes.indexOf(10); newline !== -1 && isUtf8(bytes.subarray(start, newline)); newline = bytes.indexOf(10, start)) {
    start = newline + 1;
    line += 1;
  }
  const good = new TextDecoder().decode(bytes.subarray(start)).split('\uFFFD', 1)[0] ?? '';
  const bad = bytes[start + Buffer.byteLength(good)] ?? 0;
  const reason = sayUnexpected(`byte \`0x${bad.toString(16)}\``, rules['file-encoding'].expected);
  addMessage(file, 'file-encoding', reason, { line, column: good.length + 1 });
}

function checkPath(filePath: string, root: string, file: VFile): boolean {
  const relative = path.relative(root, filePath);
  const isBelow = isWithin(root, filePath);
  const isPlaced = filePath.endsWith('.md') && (!isBelow || relative.split(path.sep).length === 2);
  if (!isPlaced) addMessage(file, 'file-path', unexpected('file-path', isBelow ? relative : path.basename(filePath)));
  return isPlaced;
}
