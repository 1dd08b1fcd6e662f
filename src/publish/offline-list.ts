// `offline.json`: the files that a copy of the site on a reader's device is made of.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { OfflineManifest } from '../view/offline-manifest.ts';

/** Pages, styles, scripts and the search; not the cards of links, and not the data, which only programs read. */
const wanted = /^(?:_astro|search|pagefind)\/|\.html$|^[^/]+\.(?:js|svg|png|ico|webmanifest)$|^opensearch\.xml$/;
const unwanted = /^(?:sw\.js$|cards\/)/;

/** @param folder Of the built site, with everything that others write into it. */
export function listOfflineFiles(folder: string): OfflineManifest {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => path.relative(folder, path.join(file.parentPath, file.name)).split(path.sep).join('/'))
    .filter((name) => wanted.test(name) && !unwanted.test(name))
    .sort();
  const files: OfflineManifest['files'] = {};
  let size = 0;
  for (const name of names) {
    // Nothing else is left to do meanwhile, and handing every file to another thread takes three times as long.
    const content = readFileSync(path.join(folder, name));
    size += content.length;
    files[name.replace(/(^|\/)index\.html$/, '$1')] = fingerprintOf(content);
  }
  return { version: fingerprintOf(JSON.stringify(files)), size, files };
}

const fingerprintOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex').slice(0, 12);
