// A site that serves its index to search engines, and how tests ask one.
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Entry } from '../../../src/entry/schema.ts';
import { createEngine } from '../../../src/search/engine/engine.ts';
import type { SearchReply, SearchRequest } from '../../../src/search/engine/request.ts';
import { entries } from '../entries.ts';
import { fileName, indexName, sealFile } from '../../../src/search/index/index-files.ts';
import { build } from '../index/built.ts';

export const base = 'https://example.com/kb/';

/** Serves the index of the entries of tests, anew for each. */
export function serveSite(): ServedSite {
  const site: ServedSite = {
    files: new Map(),
    kept: new Map(),
    asked: [],
    publish(all, length, name = 'b') {
      const { first, files } = build(all, length);
      const sealed = [...files].map(([short, content]): [string, string] => [fileName(name, short), content]);
      sealed.push([fileName('t', 'pagefind'), '{}'], [indexName, JSON.stringify({ ...first, build: name })]);
      site.files = new Map(sealed.map(([file, content]) => [file, sealFile(file, content)]));
    },
    lose(pattern) {
      site.files = new Map([...site.files].filter(([name]) => !pattern.test(name)));
    },
  };
  beforeEach(() => {
    site.publish(entries);
    site.asked = [];
    site.kept.clear();
    vi.stubGlobal('fetch', async (url: string, { cache }: RequestInit) => {
      const name = url.slice(`${base}search/`.length);
      site.asked.push(name.replace(/^files\/b\/(.*)\.pack$/, '$1'));
      const content = (cache === 'default' ? site.kept.get(name) : undefined) ?? site.files.get(name);
      return content === undefined ? new Response('', { status: 404 }) : new Response(Uint8Array.from(gzipSync(content)));
    });
  });
  afterEach(() => vi.unstubAllGlobals());
  return site;
}

/** All replies to a search, in order. */
export async function follow(text: string, rest: Partial<SearchRequest> = {}, engine = createEngine(base)): Promise<SearchReply[]> {
  const replies: SearchReply[] = [];
  await engine.search({ text, filters: {}, byRate: false, stack: [], limit: 10, depth: 'results', ...rest }, (reply) =>
    replies.push(structuredClone(reply)),
  );
  return replies;
}

/** The last reply to a search. */
export async function search(...of: Parameters<typeof follow>): Promise<SearchReply> {
  return (await follow(...of)).at(-1)!;
}

export function idsOf({ results }: Pick<SearchReply, 'results'>): string[] {
  return results.map(({ id }) => id);
}

export interface ServedSite {
  /** What it serves, by name below `search/`, and what the browser has kept of it. */
  files: Map<string, string>;
  kept: Map<string, string>;
  /** The names that were asked for, those of the first build without their folder. */
  asked: string[];
  /** Serves the index of some entries in place of what was served before; each build's files have a folder of their own. */
  publish(all: readonly Entry[], length?: number, name?: string): void;
  /** Takes away the files whose names a pattern matches. */
  lose(pattern: RegExp): void;
}
