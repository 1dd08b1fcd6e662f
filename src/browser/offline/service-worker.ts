// Keeps a copy of the whole site on the device of a reader who asked for one, and answers from it where the network does
// not. Served as /sw.js, in one piece: what it imports must be imported by nothing else, or the bundle would have two.
// Readers who did not ask never run it.
//
// Pages come from the network first, so that nobody who is online reads an old one; where it does not answer in time, the
// copy's page says on its face that it is one. Files whose names change with their content come from the copy first.
import { copyNotes } from '../../view/words/words.ts';
import { addressOf, findFile, nameOf, openCopy, openState, removeCopy } from './cache.ts';
import { copyName, root } from './cache-names.ts';
import { download, failureOf } from './download.ts';
import type { FromCopy, ToCopy } from './messages.ts';

/** Wait for a page from the network, in milliseconds, where the copy has it. */
const patience = 3000;

/** How long the network counts as away after it failed, for the files of a page, in milliseconds. */
const distrust = 10_000;

/** Least time between two looks for a new version, and after one that failed, in milliseconds. */
const checkInterval = 3_600_000;
const retryInterval = 60_000;

const hashed = /^(?:_astro\/|search\/files\/|pagefind\/(?:fragment|index|filter)\/|pagefind\/.*\.pf_meta$)/;

const worker = self as unknown as ServiceWorkerScope;
const channel = new BroadcastChannel(copyName);
const say = (message: FromCopy): void => channel.postMessage(message);

let removal = new AbortController();
let updating: Promise<void> | undefined;
let lastFailure = 0;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([worker.clients.claim(), worker.registration.navigationPreload?.enable()])),
);

worker.addEventListener('message', (event) => {
  const { type } = event.data as ToCopy;
  event.waitUntil(type === 'remove' ? remove() : keep());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const name = nameOf(request.url);
  if (removal.signal.aborted || request.method !== 'GET' || name === undefined || /^(?:sw\.js|offline\.json)$/.test(name)) return;
  event.respondWith(request.mode === 'navigate' ? page(event, name) : file(request, name));
});

/** A page: of the network, else of the copy with a note on it. */
async function page(event: FetchEvent, name: string): Promise<Response> {
  const fresh = Promise.resolve(event.preloadResponse).then((preloaded) => preloaded ?? fetch(event.request));
  // Awaited below in most cases; where the copy answered meanwhile, nobody waits for it.
  fresh.catch(() => {});
  const held = await openCopy();
  const kept = held === undefined ? undefined : await findFile(name, held);
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
  if (kept !== undefined) return withNote(kept, copyNotes.kept(held.saved));
  if (`${name}/` in held.files) return Response.redirect(`${addressOf(name)}/${new URL(event.request.url).search}`);
  const missing = /\.\w+$/.test(name) ? undefined : await findFile('404.html', held);
  if (missing === undefined) return Response.error();
  return withNote(missing, copyNotes.missing(held.saved), 404);
}

/** A file of a page: of the copy where its name vouches for its content or the network is away, else of the network. */
async function file(request: Request, name: string): Promise<Response> {
  const held = await openCopy();
  const kept = held === undefined ? undefined : await findFile(name, held);
  if (kept === undefined) return fetch(request);
  if (hashed.test(name) || Date.now() - lastFailure < distrust) return kept;
  try {
    const response = await within(patience, fetch(request));
    return response.ok ? response : kept;
  } catch {
    lastFailure = Date.now();
    return kept;
  }
}

/** Looks for a new version now and then, and soon after a look that failed; where a first download was cut off, goes on with it. */
async function check(): Promise<void> {
  if (worker.navigator.connection?.saveData === true) return;
  const next = Number(await (await (await openState()).match(`${root}next`))?.text());
  if (Date.now() >= next) await update();
}

function update(): Promise<void> {
  const { signal } = removal;
  updating ??= download(signal, say)
    .then(() => checkAgainIn(checkInterval))
    .catch(async (error: unknown) => {
      if (signal.aborted) return;
      say({ type: 'failed', reason: failureOf(error), saved: (await openCopy())?.saved });
      await checkAgainIn(retryInterval);
    })
    .finally(() => (updating = undefined));
  return updating;
}

async function checkAgainIn(milliseconds: number): Promise<void> {
  await (await openState()).put(`${root}next`, new Response(String(Date.now() + milliseconds)));
}

function keep(): Promise<void> {
  // As long as a page of it is open, a removed service worker lives, and is the one that keeps the next copy.
  if (removal.signal.aborted) removal = new AbortController();
  return update();
}

async function remove(): Promise<void> {
  removal.abort();
  await updating;
  await removeCopy();
  await worker.registration.unregister();
  say({ type: 'removed' });
}

/** The page with a line above its content; the line is ours and holds no text of an entry. */
async function withNote(kept: Response, note: string, status = 200): Promise<Response> {
  const html = (await kept.text()).replace('<main', () => `<p class="from-copy" role="status">${note}</p><main`);
  return new Response(html, { status, headers: kept.headers });
}

function within<Value>(milliseconds: number, value: Promise<Value>): Promise<Value> {
  return Promise.race([value, new Promise<never>((_, reject) => setTimeout(reject, milliseconds, new Error('Too slow')))]);
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
