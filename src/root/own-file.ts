// Reads the files of a content root. They come from whoever sends them, so a link that leaves the root is not followed, and what
// is no file, such as a pipe or a device, is not opened: it may never end, or hold what is nobody's business.
import { readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';

/**
 * The bytes of a file.
 * @param root Folder that it may not leave.
 * @throws An error whose `code` says why it can't be read: a code of the system, or words such as `a pipe`.
 */
export function readOwnFile(file: string, root: string): Uint8Array {
  if (!isInside(file, root)) throw new Refused('a link out of its folder');
  const stats = statSync(file);
  if (!stats.isFile() && !stats.isDirectory()) throw new Refused(kindOf(stats));
  return readFileSync(file);
}

/** True where a file or folder lies below a root in truth, whatever links lead to it. Throws where there is none. */
export function isInside(file: string, root: string): boolean {
  return isWithin(realpathSync(root), realpathSync(file));
}

/** True for a folder itself, and for all that lies below it by its path. */
export function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
}

/** Why a file could not be read, as a word or two. */
export function faultOf(error: unknown): string {
  return (error as { code?: string }).code ?? String(error);
}

class Refused extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a pipe';
  return stats.isSocket() ? 'a socket' : 'a device';
}
