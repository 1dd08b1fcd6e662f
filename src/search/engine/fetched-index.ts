// The files of the search index, fetched when they are first needed and kept.
import { type Snippet, readSnippets } from '../index/snippets.ts';
import type { Facets, SearchManifest } from '../index/facets.ts';
import { createMatcher, type Matcher } from '../rank/matcher.ts';
import { unpack } from '../index/packed.ts';
import { type FacetTable, openFacetTable } from './facet-table.ts';
import { type FullText, openFullText } from './full-text.ts';

export interface IndexStore {
  /** The matcher, from its core file. */
  matcher(): Promise<Matcher>;
  /** Lets the matcher know the entries' texts, and tells whether it does; without them it still answers from titles and messages. */
  addText(): Promise<boolean>;
  facets(): Promise<FacetTable>;
  /** Snippets of entries; where one can't be had, nothing. */
  snippets(ids: readonly string[]): Promise<(Snippet | undefined)[]>;
  fullText(): Promise<FullText>;
}

/** The site was built anew since its manifest was read: its files have other names, and another index is in them. */
export class OutdatedIndex extends Error {}

/**
 * The store of one build's index.
 * @param base Address of the site's root, absolute, with a slash at its end.
 * @throws {OutdatedIndex} From any call, where the site has another index by now.
 */
export function createIndexStore(base: string): IndexStore {
  const kept = new Map<string, Promise<unknown>>();
  /** Makes a value once; one that failed is made again when it is next asked for. */
  const once = <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const known = kept.get(key) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const made = make();
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    return made;
  };
  const request = async (name: string, options: RequestInit = {}): Promise<Response> => {
    const response = await fetch(`${base}search/${name}`, options);
    if (!response.ok) throw new Error(`${response.status} for ${name}`);
    return response;
  };
  const readManifest = async (options?: RequestInit): Promise<SearchManifest> =>
    (await (await request('manifest.json', options)).json()) as SearchManifest;
  const manifest = (): Promise<SearchManifest> => once('manifest', readManifest);
  /** Whether another build took the place of the one that the manifest is of; no where that can't be told. */
  const isOutdated = async (): Promise<boolean> => {
    const now = await readManifest({ cache: 'no-cache' }).catch(() => undefined);
    return now !== undefined && now.core !== (await manifest()).core;
  };
  const read = async (name: string): Promise<string> => {
    try {
      return await unpack((await request(name)).body!);
    } catch (error) {
      throw (await isOutdated()) ? new OutdatedIndex() : error;
    }
  };
  const matcher = (): Promise<Matcher> => once('matcher', async () => createMatcher(await read((await manifest()).core)));
  const places = (): Promise<Map<string, number>> =>
    once('places', async () => new Map((await matcher()).model.ids.map((id, place) => [id, place])));

  const snippets: IndexStore['snippets'] = async (ids) => {
    const { snippets: files, snippetsPerFile } = await manifest();
    const placeOf = await places();
    const snippetAt = async (place: number): Promise<Snippet | undefined> => {
      const name = files[Math.floor(place / snippetsPerFile)] ?? '';
      const file = await once(name, async () => readSnippets(await read(name)));
      return file[place % snippetsPerFile];
    };
    return Promise.all(ids.map((id) => snippetAt(placeOf.get(id) ?? -1).catch(unlessOutdated(undefined))));
  };
  const addText = async (): Promise<void> => {
    const { model, addText: add } = await matcher();
    const [text, all] = await Promise.all([read((await manifest()).text), snippets(model.ids)]);
    const fixes = all.map((snippet) => snippet?.fix ?? '');
    add(text, fixes);
  };

  return {
    matcher,
    addText: () => once('text', addText).then(() => true, unlessOutdated(false)),
    facets: () =>
      once('facets', async () => openFacetTable(JSON.parse(await read((await manifest()).facets)) as Facets, (await matcher()).model)),
    fullText: () => once('fullText', async () => openFullText(base, (await manifest()).fullText)),
    snippets,
  };
}

/** What to make of a failure: a value to go on with, but for an index that is no more. */
export function unlessOutdated<T>(instead: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof OutdatedIndex) throw error;
    return instead;
  };
}
