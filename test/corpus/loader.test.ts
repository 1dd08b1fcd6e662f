import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StoredFile } from '../../src/corpus/loader.ts';
import type { Entry } from '../../src/entry/schema.ts';
import { sourceOf } from '../helpers.ts';

let root = '';
let reported = '';

beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'wayout-loader-')));
  write('site.json', '{ "name": "Errors", "tagline": "x" }');
  write('public/favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  vi.stubEnv('CONTENT', root);
  vi.resetModules();
  reported = '';
  vi.spyOn(console, 'error').mockImplementation((text: string) => void (reported += text));
});

afterEach(() => {
  rmSync(root, { recursive: true });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function write(name: string, text: string): string {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const sourceWith = (slug: string, changes: Parameters<typeof sourceOf>[0] = {}): string =>
  sourceOf({ id: `- **ID:** \`git/${slug}\``, ...changes });
const writeEntry = (slug: string, changes?: Parameters<typeof sourceOf>[0]): string =>
  write(`entries/git/${slug}.md`, sourceWith(slug, changes));

/** Loads the root as Astro does; in dev there is a watcher. */
async function load({ isDev = false } = {}) {
  const { entryLoader } = await import('../../src/corpus/loader.ts');
  const { listenForEntries } = await import('../../src/corpus/entries-channel.ts');
  const held = new Map<string, { data: { json: string }; digest: string }>([['git/gone', { data: { json: '{}' }, digest: '' }]]);
  const announced: string[][] = [];
  const stop = listenForEntries((entries: readonly Entry[], files) =>
    announced.push(entries.map(({ id }) => `${id} ${files.get(id)?.bytes.length}`)),
  );
  const watched: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: (paths: string[]) => watched.push(...paths) });
  const context = {
    store: {
      keys: () => [...held.keys()],
      set: ({ id, ...item }: { id: string; data: { json: string }; digest: string }) => held.set(id, item),
      delete: (id: string) => held.delete(id),
    },
    generateDigest: (text: string) => `digest of ${text.length}`,
    watcher: isDev ? watcher : undefined,
  } as unknown as LoaderContext;
  return {
    load: () => entryLoader().load(context).finally(stop),
    edit: (event: string, file: string) => watcher.emit(event, file),
    watched,
    announced,
    held: () => Object.fromEntries([...held].map(([id, { data }]) => [id, JSON.parse(data.json) as StoredFile])),
    digests: () => [...held.values()].map(({ digest, data }) => digest === `digest of ${data.json.length}`),
  };
}

describe('a build', () => {
  test('stores each entry under its ID, announces them, and drops what is gone', async () => {
    const one = writeEntry('one');
    const two = writeEntry('two');
    const { load: run, held, digests, announced } = await load();
    await run();
    const files = held();
    expect(Object.keys(files)).toEqual(['git/one', 'git/two']);
    expect(files['git/one']).toEqual({ entry: files['git/one']?.entry, messages: [], path: path.relative(process.cwd(), one) });
    expect([files['git/one']?.entry?.id, digests(), announced, reported]).toEqual([
      'git/one',
      [true, true],
      [[one, two].map((file) => `git/${path.basename(file, '.md')} ${statSync(file).size}`)],
      '',
    ]);
  });

  test('goes on with warnings, which it reports', async () => {
    writeEntry('one', { rootCause: '## Root Cause\n\n```pyton\nx\n```' });
    write('permalinks.json', '{}');
    const { load: run, held } = await load();
    await run();
    expect(held()['git/one']?.messages.map(({ rule }) => rule)).toEqual(['permalink-unrecorded', 'fence-language']);
    expect(reported).toMatch(/ warning: .* \(fence-language\)\n.*\n1 entry checked: 2 warnings$/s);
  });

  test('stops where site.json, an entry or permalinks.json has an error, with all messages of all files in one report', async () => {
    write('site.json', '{ "name": "Errors", "tagline": "x", "accent": { "light": "green", "dark": "#63c9a4" } }');
    write('permalinks.json', '{\n  "published": {\n    "git/lost": "entry"\n  }\n}\n');
    writeEntry('one', { rootCause: '' });
    writeEntry('two', { title: '' });
    const { load: run, held, announced } = await load();
    await expect(run()).rejects.toThrow(/^Nothing was built/);
    expect([...reported.matchAll(/error: .* \(([\w-]+)\)/g)].map(([, rule]) => rule)).toEqual([
      'section-missing',
      'title-missing',
      'permalink-lost',
      'site-value',
    ]);
    expect([Object.keys(held()), announced]).toEqual([['git/gone'], []]);
  });

  test('knows which former anchors lead to an element of a page', async () => {
    write(
      'permalinks.json',
      '{\n  "published": {\n    "git/one": "entry",\n    "git/one#pull": "workaround"\n  },\n  "moved": {\n    "git/one#pull": "pull-then-push"\n  }\n}\n',
    );
    writeEntry('one');
    const { load: run, held } = await load();
    await run();
    expect(held()['git/one']?.formerAnchors).toEqual([['pull-then-push', 'pull']]);
  });
});

describe('dev', () => {
  /** Lets the time pass after which an edit is read. */
  const settle = (): void => void vi.advanceTimersByTime(100);

  test('shows a file with errors with its messages and without an entry, and the others meanwhile', async () => {
    writeEntry('one', { title: '' });
    writeEntry('two');
    const { load: run, held, announced } = await load({ isDev: true });
    await run();
    expect(Object.entries(held()).map(([id, { entry, messages }]) => [id, entry?.id, messages.map(({ rule }) => rule)])).toEqual([
      ['git/one', undefined, ['title-missing']],
      ['git/two', 'git/two', []],
    ]);
    expect(announced.map((entries) => entries.length)).toEqual([1]);
  });

  test('reads files that are added, changed and deleted, once for all that happens together', async () => {
    const one = writeEntry('one');
    const two = writeEntry('two');
    const { load: run, edit, held, watched } = await load({ isDev: true });
    await run();
    expect(watched).toEqual([path.join(root, 'entries'), path.join(root, 'permalinks.json')]);
    vi.useFakeTimers();
    writeEntry('one', { title: '# Changed' });
    edit('change', one);
    vi.advanceTimersByTime(60);
    rmSync(two);
    edit('unlink', two);
    edit('add', writeEntry('three'));
    vi.advanceTimersByTime(60);
    expect(Object.keys(held())).toEqual(['git/one', 'git/two']);
    settle();
    expect(Object.entries(held()).map(([id, { entry }]) => [id, entry?.title])).toEqual([
      ['git/one', 'Changed'],
      ['git/three', 'Updates were rejected'],
    ]);
  });

  test('takes a message back when another file mends it', async () => {
    writeEntry('one', { more: '## Related\n\n- `git/two` — x' });
    const { load: run, edit, held } = await load({ isDev: true });
    await run();
    expect(held()['git/one']?.messages.map(({ rule }) => rule)).toEqual(['related-unknown']);
    vi.useFakeTimers();
    edit('add', writeEntry('two'));
    settle();
    expect(held()['git/one']?.messages).toEqual([]);
  });

  test('reads permalinks.json again, and nothing for files that are no entries', async () => {
    writeEntry('one');
    const { load: run, edit, announced } = await load({ isDev: true });
    await run();
    vi.useFakeTimers();
    reported = '';
    for (const name of ['entries/git/note.txt', 'entries.md', 'site.json', 'entries/git/one.md.swp']) edit('change', write(name, '{}'));
    settle();
    expect(reported).toBe('');
    edit('change', write('permalinks.json', '{\n  "published": {\n    "git/lost": "entry"\n  }\n}\n'));
    settle();
    expect(reported).toMatch(/permalinks\.json:3:5: error: Missing entry `git\/lost`/);
    expect(announced).toHaveLength(1);
  });
});
