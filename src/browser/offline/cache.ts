// The copy of the site in a browser's caches, as the service worker finds and changes it: the files, and what of them is whole.
import type { OfflineManifest } from '../../view/offline-manifest.ts';
import { filesName, root, stateName } from './cache-names.ts';

let whole: Promise<Copy | undefined> | undefined;

/** The copy that is whole, if there is one. */
export function openCopy(): Promise<Copy | undefined> {
  whole ??= openState()
    .then((state) => state.match(`${root}copy`))
    .then((response) => response?.json() as Promise<Copy> | undefined)
    .catch(() => undefined);
  return whole;
}

/** Answers from these files from now on, all of which must be there. */
export async function saveCopy(copy: Copy): Promise<void> {
  const state = await openState();
  await state.put(`${root}copy`, new Response(JSON.stringify(copy)));
  whole = undefined;
}

/** Removes the copy, with all files of all versions. */
export async function removeCopy(): Promise<void> {
  for (const name of await caches.keys()) if (name === filesName || name === stateName) await caches.delete(name);
  whole = undefined;
}

/** The files of all versions, each under its key. */
export function openFiles(): Promise<Cache> {
  return caches.open(filesName);
}

/** What outlives the service worker, which browsers end and start at will. */
export function openState(): Promise<Cache> {
  return caches.open(stateName);
}

/** A file of a copy by its path below the site's root. */
export async function findFile(name: string, { files }: Copy): Promise<Response | undefined> {
  const path = name.replace(/(^|\/)index\.html$/, '$1');
  const hash = Object.hasOwn(files, path) ? files[path] : undefined;
  return hash === undefined ? undefined : (await openFiles()).match(keyOf(path, hash));
}

/** Path of an address below the site's root, decoded; nothing for other sites and for what can't be decoded. */
export function nameOf(url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  if (!(origin + pathname).startsWith(root)) return undefined;
  try {
    return decodeURIComponent((origin + pathname).slice(root.length));
  } catch {
    return undefined;
  }
}

/** As few characters as possible are escaped: not all servers read an escaped `+` as one. */
export function addressOf(name: string): string {
  return root + encodeURI(name).replace(/[?#]/g, encodeURIComponent);
}

/** Under which a file is kept: its address and its content's hash, so that two versions lie side by side. */
export function keyOf(name: string, hash: string): string {
  return `${new URL(addressOf(name)).href}?${hash}`;
}

/** A copy that is whole. */
export interface Copy extends Pick<OfflineManifest, 'files'> {
  /** Day, in words. */
  saved: string;
}
