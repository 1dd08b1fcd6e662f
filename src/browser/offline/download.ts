// Brings the copy of the site on a reader's device up to the version that the server has, each file checked against its hash.
import { copyNotes } from '../../view/words/words.ts';
import { addressOf, keyOf, openFiles, saveCopy } from './cache.ts';
import { root } from './cache-names.ts';
import type { OfflineManifest } from '../../view/offline-manifest.ts';
import type { Failure, FromCopy } from './messages.ts';

/** Files that are fetched at the same time. */
const lanes = 8;

/** Least time between two messages of progress, in milliseconds. */
const pause = 100;

/**
 * Fetches what the copy lacks of the current version; the version before works until all is there. What the server does not
 * have, against its own list, is left out and asked for again the next time. Throws where it can't go on: `failureOf` says why.
 *
 * @param removal Ends it at once, since nobody wants the copy any more.
 */
export async function download(removal: AbortSignal, say: (message: FromCopy) => void): Promise<void> {
  const response = await fetch(`${root}offline.json`, { cache: 'no-cache', signal: removal });
  if (!response.ok) throw new Refusal('refused');
  const { files } = (await response.json()) as OfflineManifest;
  const cache = await openFiles();
  const held = new Set((await cache.keys()).map(({ url }) => url));
  const wanted = Object.entries(files).map(([name, hash]) => ({ name, hash, key: keyOf(name, hash) }));
  const queue = wanted.filter(({ key }) => !held.has(key));
  const total = wanted.length;
  let done = total - queue.length;
  let shown = 0;
  let isOver = false;
  const absent: string[] = [];
  const fetchNext = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined && !isOver; next = queue.pop()) {
      if (!(await fetchFile(next, cache, removal))) absent.push(next.name);
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
  for (const name of absent) delete files[name];
  const saved = copyNotes.day(new Date());
  await saveCopy({ files, saved });
  const current = new Set(wanted.map(({ key }) => key));
  await Promise.all([...held].map((key) => current.has(key) || cache.delete(key)));
  say({ type: 'whole', saved, total: total - absent.length, absent: absent.length });
}

/** Why a download could not go on, by what it threw. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) return error.reason;
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'room' : 'network';
}

/** False where the server does not have it. */
async function fetchFile({ name, hash, key }: WantedFile, cache: Cache, removal: AbortSignal): Promise<boolean> {
  const response = await fetch(addressOf(name), { cache: 'no-cache', signal: removal });
  if (response.status === 404 || response.status === 410) return false;
  if (!response.ok) throw new Refusal('refused');
  const body = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  const found = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  // The site is being replaced at this moment, or something rewrites it on its way: the copy would be of no version.
  if (!found.startsWith(hash)) throw new Refusal('changed');
  const headers = new Headers(response.headers);
  for (const header of ['content-encoding', 'content-length', 'set-cookie']) headers.delete(header);
  await cache.put(key, new Response(body, { headers }));
  return true;
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
