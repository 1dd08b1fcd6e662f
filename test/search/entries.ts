// Small entries for tests: only what a test says, the rest plain.
import type { Entry } from '../../src/entry/schema.ts';
import { createPlainText } from '../../src/entry/plain-text.ts';
import { parseMarkdown } from '../../src/corpus/markdown.ts';
import { createIndexStore, type IndexStore } from '../../src/search/engine/index-store.ts';
import { type Matched, matchText } from '../../src/search/engine/match.ts';
import { buildSearchIndex } from '../../src/search/index/build.ts';
import { fileName, type IndexFile, indexName, sealFile } from '../../src/search/index/index-files.ts';
import type { Hit, Near } from '../../src/search/rank/matcher.ts';

/** An entry with an ID and a title; `rest` may say more. */
export function entry(id: string, title: string, rest: Partial<Entry> = {}): Entry {
  return {
    id,
    title,
    domain: id.slice(0, id.indexOf('/')),
    category: 'test',
    errorCodes: [],
    verification: 'human_reviewed',
    fixRate: 0.5,
    aliases: [],
    rootCause: 'Nothing is known.',
    versions: [{ version: 'Any', product: 'Any', status: 'active' }],
    workarounds: [{ anchor: 'a', action: 'Do nothing', successRate: 0.5, code: [] }],
    deadEnds: [{ anchor: 'b', action: 'Do something', reason: 'It stays', failRate: 0.5 }],
    errorMessages: [],
    symptoms: [],
    references: [],
    related: [],
    ...rest,
  };
}

/** A knowledge base of many trades, so that words have the rarity that they have in a real one. */
export const entries: Entry[] = [
  entry('typescript/ts2307-cannot-find-module', "TS2307: Cannot find module 'X' or its corresponding type declarations"),
  entry('typescript/ts2345-argument-not-assignable', "TS2345: Argument of type 'X' is not assignable to parameter of type 'Y'"),
  entry('rust/e0502-borrow-conflict', 'error\\[E0502]: cannot borrow `x` as mutable because it is also borrowed as immutable'),
  entry('rust/e0382-use-after-move', 'error\\[E0382]: borrow of moved value: `x`'),
  entry('nginx/502-bad-gateway', '502 Bad Gateway', {
    errorCodes: ['502'],
    rootCause: 'The upstream server is down or refuses the connection.',
  }),
  entry('nginx/413-body-too-large', '413 Request Entity Too Large', {
    rootCause: 'An upload is larger than client_max_body_size, which is 1 MB unless set.',
  }),
  entry('node/eaddrinuse', 'Error: listen EADDRINUSE: address already in use :::3000', { errorCodes: ['EADDRINUSE'] }),
  entry('node/heap-out-of-memory-node18-linux', 'FATAL ERROR: Allocation failed - JavaScript heap out of memory'),
  entry('node/heap-out-of-memory-node20-linux', 'FATAL ERROR: Allocation failed - JavaScript heap out of memory'),
  entry('docker/exit-code-137', 'Container exited with code 137 (OOMKilled)', {
    rootCause: 'The kernel killed the process for using too much memory.',
  }),
  entry(
    'docker/permission-denied-socket',
    'Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
    {
      rootCause: 'The user may not use the socket: without sudo, only members of the docker group may.',
    },
  ),
  entry('python/module-not-found', "ModuleNotFoundError: No module named 'X'"),
  entry('python/not-json-serializable', 'TypeError: Object of type datetime is not JSON serializable'),
  entry('java/unsatisfied-dependency', 'org.springframework.beans.factory.UnsatisfiedDependencyException'),
  entry('grpc/resource-exhausted', 'RESOURCE_EXHAUSTED: received message larger than max'),
  entry('database/lock-wait-timeout', 'ERROR 1205 (HY000): Lock wait timeout exceeded; try restarting transaction'),
  entry('database/serialization-failure', 'ERROR: could not serialize access due to concurrent update', { errorCodes: ['40001'] }),
  entry('git/non-fast-forward', 'error: failed to push some refs', {
    errorMessages: ['! [rejected] <branch> -> <branch> (non-fast-forward)\nerror: failed to push some refs to <url>'],
  }),
  entry('git/detached-head', "You are in 'detached HEAD' state", { rootCause: 'A commit or a tag was checked out instead of a branch.' }),
  entry('cmake/policy-warning', 'CMake Warning: policy CMP0XXX not set'),
  entry('react/hydration-mismatch', "Hydration failed because the server rendered HTML didn't match the client"),
  entry('kafka/leader-not-available', 'LeaderNotAvailableException: leader not available for partition'),
];

/** Reads the Markdown of entries, as a build does. */
export const plainText = createPlainText(parseMarkdown);

/**
 * The index of some entries as a page or a terminal reads it, from files in memory.
 * @param length Characters up to which all heads are in the first file; 0 gives the pieces of a large site.
 */
export function indexOf(entries: readonly Entry[], length?: number): IndexStore {
  const files = new Map<string, string>();
  const add = (name: string, content: string): unknown => files.set(name, sealFile(name, content));
  const first = buildSearchIndex(entries, plainText, (short, content) => add(fileName('b', short), content), length);
  add(indexName, JSON.stringify({ ...first, build: 'b', fullText: '' } satisfies IndexFile));
  return createIndexStore(async (name) => files.get(name) ?? Promise.reject(new Error(`There is no ${name}`)));
}

/** Gives what answers a query from some entries as a reader's search does, by their IDs; `domains` are those that may be hits. */
export function answerOf(
  entries: readonly Entry[],
): (query: string, options?: { domains?: string[]; limit?: number }) => Promise<NamedAnswer> {
  const store = indexOf(entries);
  const ids = entries.map(({ id }) => id).sort();
  const nameAll = <T extends Hit>(hits: readonly T[]): NamedHit<T>[] =>
    hits.map((hit) => ({ ...hit, id: ids[hit.entry]!, variants: hit.variants.map((entry) => ids[entry]!) }));
  return async (query, { domains, limit = 10 } = {}) => {
    const accepts = (entry: number): boolean => domains?.includes(ids[entry]!.split('/')[0]!) ?? true;
    const { hits, near, named, family, ...rest } = await matchText(query, store, { accepts, limit });
    return {
      ...rest,
      hits: nameAll(hits),
      near: nameAll(near),
      named: named.map(({ code, entries: of }) => ({ code, ids: of.map((entry) => ids[entry]!) })),
      ...(family && { family: { ...family, siblings: family.siblings.map((entry) => ids[entry]!) } }),
    };
  };
}

/** A hit by the ID of its entry. */
type NamedHit<T extends Hit = Hit> = Omit<T, 'variants'> & { id: string; variants: string[] };

/** An answer whose entries are IDs. */
export interface NamedAnswer extends Omit<Matched, 'hits' | 'near' | 'named' | 'family'> {
  hits: NamedHit[];
  near: NamedHit<Near>[];
  named: { code: string; ids: string[] }[];
  family?: { code: string; name: string; siblings: string[] };
}
