// Reads entry files. Nothing else in the project does.
import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { VFile } from 'vfile';
import { addMessage, sayUnexpected, unexpected } from '../entry/message.ts';
import { entriesFolder } from '../root/folders.ts';
import { parseFile } from '../entry/parse.ts';
import { rules } from '../entry/rules.ts';
import type { Entry } from '../entry/schema.ts';
import { parseMarkdown } from './markdown.ts';

/** One file and the entry in it; no entry where one of the file's messages is an error. */
export interface ReadFile {
  file: VFile;
  entry: Entry | undefined;
}

/**
 * Paths of all entry files below a folder, sorted; or the path itself where it is a file.
 * A file or folder that does not exist or can't be opened is given back too, so that reading it reports it.
 */
export function listFiles(target: string): string[] {
  try {
    return statSync(target).isDirectory() ? listFolder(target, []).sort() : [target];
  } catch {
    return [target];
  }
}

/** @param around Real paths of the folders on the way here: a link back to one of them holds nothing new. */
function listFolder(folder: string, around: readonly string[]): string[] {
  const real = realpathSync(folder);
  if (around.includes(real)) return [];
  return readdirSync(folder).flatMap((name) => {
    if (name.startsWith('.')) return [];
    const file = path.join(folder, name);
    const own = /\.mdx?$/i.test(name) ? [file] : [];
    try {
      return statSync(file).isDirectory() ? [...own, ...listFolder(file, [...around, real])] : own;
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
  const text = readText(filePath, file);
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

/** True for a folder itself, and for all that lies below it. */
export function isWithin(folder: string, filePath: string): boolean {
  const relative = path.relative(folder, filePath);
  return relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
}

/** An entry file as it is in the repository, byte for byte. */
export function readBytes(filePath: string): Uint8Array {
  return readFileSync(filePath);
}

function readText(filePath: string, file: VFile): string | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(filePath);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    addMessage(file, 'file-read', sayUnexpected(`${rules['file-read'].noun} (${code})`, rules['file-read'].expected));
    return undefined;
  }
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
