// Small entries for tests: only what a test says, the rest plain.
import type { Entry } from '../../src/entry/schema.ts';
import { createPlainText } from '../../src/entry/plain-text.ts';
import { parseMarkdown } from '../../src/corpus/markdown.ts';
import { buildSearchIndex, type SearchFiles } from '../../src/search/index/build.ts';
import { readFixes } from '../../src/search/index/snippets.ts';
import { createMatcher, type Matcher } from '../../src/search/rank/matcher.ts';

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

/** The index of some entries. */
export function indexOf(entries: readonly Entry[]): SearchFiles {
  return buildSearchIndex(entries, plainText);
}

/** A matcher that knows all that the index holds of some entries. */
export function matcherOf(entries: readonly Entry[]): Matcher {
  const { core, text, snippets } = indexOf(entries);
  const matcher = createMatcher(core);
  matcher.addText(text, readFixes(snippets));
  return matcher;
}
