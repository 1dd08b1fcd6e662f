// Brings the copy of the site on a reader's device up to the version that the server has, each file checked against its hash.
import { copyNotes } from '../../view/words/words.ts';
import { addressOf, keyOf, openCopy, openFiles, saveCopy } from './cache.ts';
import { root } from './cache-names.ts';
import type { OfflineManifest } from '../../view/offline-manifest.ts';
import type { Failure, FromCopy } from './messages.ts';

/** Files that are fetched at the same time. */
const lanes = 8;

/** Least time between two messages of progress, in milliseconds. */
const pause = 100;

/** Wait before a file that was wrong or did not come is asked for once more, in milliseconds. */
const moment = 1000;

/** A list with less than this share of the copy's files is none of a whole site. */
const leastShare = 0.5;

/**
 * Fetches what the copy lacks of the current version. The version before stays, whole, until every file of the new one has arrived
 * and is the one that the list names. Throws where it can't go on, with what has arrived kept: `failureOf` says why.
 *
 * @param removal Ends it at once, since nobody wants the copy any more.
 */
export async function download(removal: AbortSignal, say: (message: FromCopy) => void): Promise<void> {
  const files = await fetchList(removal);
  const cache = await openFiles();
  const held = new Set((await cache.keys()).map(({ url }) => url));
  const wanted = Object.entries(files).map(([name, hash]) => ({ name, hash, key: keyOf(name, hash) }));
  const queue = wanted.filter(({ key }) => !held.has(key));
  const total = wanted.length;
  let done = total - queue.length;
  let shown = 0;
  let isOver = false;
  const fetchNext = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined && !isOver; next = queue.pop()) {
      await fetchTwice(next, cache, removal);
      done += 1;
      if (isOver || Date.now() - shown < pause) continue;
      shown = Date.now();
      say({ type: 'progress', done, total });
    }
  };
  try {
    await Promise.all(Array.from({ length: lanes }, fetchNext));
  } finally {
    // Where one lane fails, the others stop too.
    isOver = true;
  }
  const saved = copyNotes.day(new Date());
  await saveCopy({ files, saved });
  const current = new Set(wanted.map(({ key }) => key));
  await Promise.all([...held].map((key) => current.has(key) || cache.delete(key)));
  say({ type: 'whole', saved, total });
}

/** Why a download could not go on, by what it threw. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) return error.reason;
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'room' : 'network';
}

/** The files of the current version. A list that is cut, changed, empty or of half a site is no reason to give up a copy. */
async function fetchList(removal: AbortSignal): Promise<OfflineManifest['files']> {
  const response = await fetch(`${root}offline.json`, { cache: 'no-cache', signal: removal });
  if (!response.ok) throw new Refusal('refused');
  const { files, version } = (await response.json().catch(() => ({ files: {} }))) as OfflineManifest;
  const count = Object.keys(files).length;
  const held = Object.keys((await openCopy())?.files ?? {}).length;
  if (count === 0 || !(await isOf(new TextEncoder().encode(JSON.stringify(files)), version))) throw new Refusal('changed');
  if (count < held * leastShare) throw new Refusal('shrunk');
  return files;
}

/** Fetches a file, and where that failed, once more past whatever the browser keeps. */
async function fetchTwice(file: WantedFile, cache: Cache, removal: AbortSignal): Promise<void> {
  try {
    await fetchFile(file, cache, removal, 'no-cache');
  } catch (error) {
    if (removal.aborted || failureOf(error) === 'room') throw error;
    await new Promise((resolve) => setTimeout(resolve, moment));
    await fetchFile(file, cache, removal, 'reload');
  }
}

async function fetchFile({ name, hash, key }: WantedFile, cache: Cache, removal: AbortSignal, mode: RequestCache): Promise<void> {
  const response = await fetch(addressOf(name), { cache: mode, signal: removal });
  if (!response.ok) throw new Refusal('refused');
  const body = await response.arrayBuffer();
  // The site is being replaced at this moment, or something rewrites it on its way: the copy would be of no version.
  if (!(await isOf(body, hash))) throw new Refusal('changed');
  const headers = new Headers(response.headers);
  for (const header of ['content-encoding', 'content-length', 'set-cookie']) headers.delete(header);
  await cache.put(key, new Response(body, { headers }));
}

/** @param hash Beginning of a SHA-256, in hex. */
async function isOf(content: BufferSource, hash: string): Promise<boolean> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .startsWith(hash);
}

/** A download that can't go on. */
class Refusal extends Error {
  reason: Failure;
  constructor(reason: Failure) {
    super(reason);
    this.reason = reason;
  }
}

interface WantedFile {
  name: string;
  /** Beginning of its SHA-256, in hex. */
  hash: string;
  key: string;
}
