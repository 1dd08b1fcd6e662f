// A site that serves its index to search engines, and how tests ask one.
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Entry } from '../../../src/entry/schema.ts';
import { createEngine } from '../../../src/search/engine/engine.ts';
import type { SearchReply, SearchRequest } from '../../../src/search/engine/request.ts';
import { entries } from '../entries.ts';
import { build } from '../index/built.ts';

export const base = 'https://example.com/kb/';

/** Serves the index of the entries of tests, anew for each. */
export function serveSite(): ServedSite {
  const site: ServedSite = {
    files: new Map(),
    asked: [],
    publish(all, length, name = 'b') {
      const { first, files } = build(all, length);
      const renamed = JSON.stringify({ ...first, build: name }).replace(/"(heads|terms|details|facets)(-\d+)?"(?!:)/g, `"$1$2.${name}"`);
      site.files = new Map([...files].map(([short, content]) => [`${short}.${name}`, content]));
      site.files.set('index.pack', renamed);
    },
    lose(pattern) {
      site.files = new Map([...site.files].filter(([name]) => !pattern.test(name)));
    },
  };
  beforeEach(() => {
    site.publish(entries);
    site.asked = [];
    vi.stubGlobal('fetch', async (url: string) => {
      const name = url.slice(`${base}search/`.length);
      site.asked.push(name.replace(/\.b$/, ''));
      const content = site.files.get(name);
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
  /** What it serves, by name below `search/`. */
  files: Map<string, string>;
  /** The names that were asked for, without the ending of the first build. */
  asked: string[];
  /** Serves the index of some entries in place of what was served before; each build's files have names of their own. */
  publish(all: readonly Entry[], length?: number, name?: string): void;
  /** Takes away the files whose names a pattern matches. */
  lose(pattern: RegExp): void;
}
