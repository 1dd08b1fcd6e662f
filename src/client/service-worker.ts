// Keeps a copy of the whole site on the device of a reader who asked for one, and answers from it where the network does
// not. Served as /sw.js, in one piece: it imports nothing. Readers who did not ask never run it.
//
// Pages come from the network first, so that nobody who is online reads an old one; where it does not answer in time, the
// copy's page says on its face that it is one. Files whose names change with their content come from the copy first.
import type { Failure, FromCopy, OfflineManifest, ToCopy } from './offline-messages.ts';

/** Wait for a page from the network, in milliseconds, where the copy has it. */
const patience = 3000;

/** How long the network counts as away after it failed, for the files of a page, in milliseconds. */
const distrust = 10_000;

/** Least time between two looks for a new version, in milliseconds. */
const checkInterval = 3_600_000;

/** Files that are fetched at the same time. */
const lanes = 8;

const hashed = /^(?:_astro\/|search\/files\/|pagefind\/(?:fragment|index|filter)\/|pagefind\/.*\.pf_meta$)/;

const worker = self as unknown as ServiceWorkerScope;
const scope = worker.registration.scope;
const caseName = `wayout ${new URL(scope).pathname}`;
const filesName = `${caseName} files`;
const stateName = `${caseName} state`;
const channel = new BroadcastChannel(caseName);
const say = (message: FromCopy): void => channel.postMessage(message);

let copy: Promise<Copy | undefined> | undefined;
let updating: Promise<void> | undefined;
let isRemoved = false;
let lastFailure = 0;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([worker.clients.claim(), worker.registration.navigationPreload?.enable()])),
);

worker.addEventListener('message', (event) => {
  const { type } = event.data as ToCopy;
  event.waitUntil(type === 'remove' ? remove() : update());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const name = nameOf(request.url);
  if (isRemoved || request.method !== 'GET' || name === undefined || /^(?:sw\.js|offline\.json)$/.test(name)) return;
  event.respondWith(request.mode === 'navigate' ? page(event, name) : file(request, name));
});

/** A page: of the network, else of the copy with a note on it. */
async function page(event: FetchEvent, name: string): Promise<Response> {
  const fresh = Promise.resolve(event.preloadResponse).then((preloaded) => preloaded ?? fetch(event.request));
  // Awaited below in most cases; where the copy answered meanwhile, nobody waits for it.
  fresh.catch(() => {});
  const held = await openCopy();
  const kept = held === undefined ? undefined : await find(name, held);
  try {
    const response = await (kept === undefined ? fresh : within(patience, fresh));
    if (response.status < 500 || held === undefined) {
      event.waitUntil(check());
      return response;
    }
  } catch (error) {
    if (held === undefined) throw error;
  }
  lastFailure = Date.now();
  if (kept !== undefined)
    return withNote(kept, `No answer from the network. This page is from the copy on this device, saved on ${held.saved}.`);
  if (`${name}/` in held.files) return Response.redirect(`${addressOf(name)}/${new URL(event.request.url).search}`);
  const missing = /\.\w+$/.test(name) ? undefined : await find('404.html', held);
  if (missing === undefined) return Response.error();
  return withNote(missing, `No answer from the network, and this address is not in the copy on this device, saved on ${held.saved}.`, 404);
}

/** A file of a page: of the copy where its name vouches for its content or the network is away, else of the network. */
async function file(request: Request, name: string): Promise<Response> {
  const held = await openCopy();
  const kept = held === undefined ? undefined : await find(name, held);
  if (kept === undefined) return fetch(request);
  if (hashed.test(name) || Date.now() - lastFailure < distrust) return kept;
  try {
    return await within(patience, fetch(request));
  } catch {
    lastFailure = Date.now();
    return kept;
  }
}

/** Looks for a new version now and then; where a first download was cut off, goes on with it. */
async function check(): Promise<void> {
  if (worker.navigator.connection?.saveData === true) return;
  const state = await caches.open(stateName);
  const last = Number(await (await state.match(`${scope}checked`))?.text());
  if (Date.now() - last < checkInterval) return;
  await state.put(`${scope}checked`, new Response(String(Date.now())));
  await update();
}

function update(): Promise<void> {
  updating ??= download()
    .catch(async (error: unknown) => say({ type: 'failed', reason: reasonOf(error), saved: (await openCopy())?.saved }))
    .finally(() => (updating = undefined));
  return updating;
}

/**
 * Fetches what the copy lacks of the current version; the version before works until all is there. What the server does not
 * have, against its own list, is left out and asked for again the next time.
 */
async function download(): Promise<void> {
  const response = await fetch(`${scope}offline.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Refusal('refused');
  const { files } = (await response.json()) as OfflineManifest;
  const cache = await caches.open(filesName);
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
      if (isRemoved) throw new Refusal('removed');
      if (!(await fetchFile(next.name, next.hash, next.key, cache))) absent.push(next.name);
      done += 1;
      if (isOver || Date.now() - shown < 100) continue;
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
  const saved = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
  const state = await caches.open(stateName);
  await state.put(`${scope}copy`, new Response(JSON.stringify({ files, saved } satisfies Copy)));
  copy = undefined;
  const current = new Set(wanted.map(({ key }) => key));
  await Promise.all([...held].map((key) => current.has(key) || cache.delete(key)));
  say({ type: 'whole', saved, total: total - absent.length, absent: absent.length });
}

/** False where the server does not have it. */
async function fetchFile(name: string, hash: string, key: string, cache: Cache): Promise<boolean> {
  const response = await fetch(addressOf(name), { cache: 'no-cache' });
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

async function remove(): Promise<void> {
  isRemoved = true;
  await updating;
  for (const name of await caches.keys()) if (name === filesName || name === stateName) await caches.delete(name);
  await worker.registration.unregister();
  say({ type: 'removed' });
}

function openCopy(): Promise<Copy | undefined> {
  copy ??= caches
    .open(stateName)
    .then((state) => state.match(`${scope}copy`))
    .then((response) => response?.json() as Promise<Copy> | undefined)
    .catch(() => undefined);
  return copy;
}

async function find(name: string, { files }: Copy): Promise<Response | undefined> {
  const path = name.replace(/(^|\/)index\.html$/, '$1');
  const hash = Object.hasOwn(files, path) ? files[path] : undefined;
  return hash === undefined ? undefined : (await caches.open(filesName)).match(keyOf(path, hash));
}

/** The page with a line above its content; the line is ours and holds no text of an entry. */
async function withNote(kept: Response, note: string, status = 200): Promise<Response> {
  const html = (await kept.text()).replace('<main', () => `<p class="from-copy" role="status">${note}</p><main`);
  return new Response(html, { status, headers: kept.headers });
}

/** Path of an address below the site's root, decoded; nothing for other sites and for what can't be decoded. */
function nameOf(url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  if (!(origin + pathname).startsWith(scope)) return undefined;
  try {
    return decodeURIComponent((origin + pathname).slice(scope.length));
  } catch {
    return undefined;
  }
}

/** As few characters as possible are escaped: not all servers read an escaped `+` as one. */
function addressOf(name: string): string {
  return scope + encodeURI(name).replace(/[?#]/g, encodeURIComponent);
}

/** Under which a file is kept: its address and its content's hash, so that two versions lie side by side. */
function keyOf(name: string, hash: string): string {
  return `${new URL(addressOf(name)).href}?${hash}`;
}

function within<Value>(milliseconds: number, value: Promise<Value>): Promise<Value> {
  return Promise.race([value, new Promise<never>((_, reject) => setTimeout(reject, milliseconds, new Error('Too slow')))]);
}

function reasonOf(error: unknown): Failure {
  if (error instanceof Refusal) return error.reason;
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'room' : 'network';
}

/** A download that can't go on. */
class Refusal extends Error {
  reason: Failure;
  constructor(reason: Failure) {
    super(reason);
    this.reason = reason;
  }
}

/** The copy that is whole. */
interface Copy extends Pick<OfflineManifest, 'files'> {
  /** Day, in words. */
  saved: string;
}

interface LongEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

interface FetchEvent extends LongEvent {
  request: Request;
  preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}

interface ServiceWorkerScope {
  registration: ServiceWorkerRegistration;
  clients: { claim(): Promise<void> };
  navigator: { connection?: { saveData?: boolean } };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LongEvent) => void): void;
  addEventListener(type: 'message', listener: (event: LongEvent & { data: unknown }) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}
