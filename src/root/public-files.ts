// The public files of a content root, which go on the site as they are.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { VFile } from 'vfile';
import { addMessage, sayUnexpected } from '../entry/message.ts';
import { rules } from '../entry/rules.ts';
import { contentRoot, rootPath, shownPath } from './folders.ts';
import { faultOf, readOwnFile } from './own-file.ts';

/** Their paths below `public/`, also of what can't be read. A link to a folder is one of them. */
export function listPublicFiles(folder = rootPath('public')): string[] {
  return existsSync(folder) ? listBelow(folder).sort() : [];
}

/** Node's own way to list what lies below a folder goes through links, without end where they lead back. */
function listBelow(folder: string, above = ''): string[] {
  return readdirSync(path.join(folder, above), { withFileTypes: true }).flatMap((file) => {
    const name = path.join(above, file.name);
    return file.isDirectory() ? listBelow(folder, name) : name;
  });
}

/** One of them. @throws As {@link readOwnFile} does. */
export function readPublicFile(name: string): Uint8Array {
  return readOwnFile(path.join(rootPath('public'), name), contentRoot);
}

/** Those that can't go on the site, each with a message. */
export function checkPublicFiles(): VFile[] {
  return listPublicFiles().flatMap((name) => {
    const file = new VFile({ path: shownPath(path.join(rootPath('public'), name)) });
    const fault = faultOfPublicFile(name);
    if (fault === undefined) return [];
    addMessage(file, 'file-read', sayUnexpected(`${rules['file-read'].noun} (${fault})`, rules['file-read'].expected));
    return file;
  });
}

function faultOfPublicFile(name: string): string | undefined {
  try {
    if (statSync(path.join(rootPath('public'), name)).isDirectory()) return 'a link to a folder';
    readPublicFile(name);
    return undefined;
  } catch (error) {
    return faultOf(error);
  }
}
