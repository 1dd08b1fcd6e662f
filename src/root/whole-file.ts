// Writes files that somebody owns. A run may be killed and a disk may fill up at any moment: a file is the old one or the new
// one, and never a part of either.
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { shownPath } from './folders.ts';

/**
 * Puts a content in place of a file's, or makes the file and the folders that it lies in. The file keeps its mode, and a link
 * to it stays one.
 * @param options.isNew Never takes the place of a file.
 * @throws {WriteFault} Where it can't; then the file is as it was.
 */
export function writeWhole(file: string, content: string | Uint8Array, { isNew = false } = {}): void {
  let draft: string | undefined;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const target = existsSync(file) ? realpathSync(file) : file;
    const folder = path.dirname(target);
    removeDrafts(folder);
    draft = path.join(folder, `${draftStart}${process.pid}-${Math.random().toString(36).slice(2)}`);
    writeDraft(draft, content, target);
    if (isNew) putNew(draft, target);
    else renameSync(draft, target);
  } catch (error) {
    throw new WriteFault(file, error as NodeJS.ErrnoException);
  } finally {
    if (draft !== undefined) rmSync(draft, { force: true });
  }
}

/** Says in words why a file could not be written. */
export class WriteFault extends Error {
  override name = 'WriteFault';
  constructor(file: string, cause: NodeJS.ErrnoException) {
    const { code = cause.message } = cause;
    super(`${shownPath(file)} can't be written: ${reasons[code] ?? code}`, { cause });
    this.stack = `${this.name}: ${this.message}`;
  }
}

/** Begins with a dot, so that nobody reads a draft for an entry, and is short, so that a long name has one too. */
const draftStart = '.wayout-draft-';

function writeDraft(draft: string, content: string | Uint8Array, target: string): void {
  const old = statSync(target, { throwIfNoEntry: false });
  // A rename would pass over the protection of the file itself.
  if (old !== undefined) accessSync(target, constants.W_OK);
  const handle = openSync(draft, 'wx');
  try {
    if (old !== undefined) {
      fchmodSync(handle, old.mode);
      keepOwner(handle, old);
    }
    writeFileSync(handle, content);
    // Some file systems tell only now that they are full, and put the name on the disk before the content.
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function keepOwner(handle: number, { uid, gid }: { uid: number; gid: number }): void {
  try {
    fchownSync(handle, uid, gid);
  } catch {
    // Only root may give files away.
  }
}

function putNew(draft: string, target: string): void {
  try {
    linkSync(draft, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Not every file system has links.
    if (code === 'EEXIST' || existsSync(target)) throw error;
    renameSync(draft, target);
  }
}

const swept = new Set<string>();

/** Removes what runs have left that were killed while they wrote into a folder. */
function removeDrafts(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of readdirSync(folder)) {
    if (name.startsWith(draftStart) && !isRunning(Number.parseInt(name.slice(draftStart.length), 10)))
      rmSync(path.join(folder, name), { force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What the codes of systems mean. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be too large',
  EIO: 'the disk has failed',
  EEXIST: 'something has that name already',
  EISDIR: 'a folder has its name',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
};
