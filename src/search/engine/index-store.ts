// The files of the search index, read when they are first needed and kept.
import type { Details } from '../index/details.ts';
import type { Facets } from '../index/facets.ts';
import { codeTerm, type HeadsFile, type IndexFile, mostListed, type TermsFile } from '../index/index-files.ts';
import { openSearchIndex, rangeOf, type SearchIndex } from '../index/search-index.ts';
import { isExpanded, type Query, termsOfQuery } from '../rank/query.ts';
import { type FacetTable, openFacetTable } from './facet-table.ts';

/** Most files of terms that one query reads: a paste has more words than tell anything. */
const mostRanges = 13;

/** The site was built anew since its first file was read: its files have other names, and another index is in them. */
export class OutdatedIndex extends Error {}

/**
 * Reads a file below `search/`, unpacked.
 * @param isFresh Whether a kept copy won't do.
 */
export type ReadFile = (name: string, isFresh?: boolean) => Promise<string>;

export interface IndexStore {
  index(): Promise<SearchIndex>;
  /** Loads the terms of a query, and tells whether all of them could be had. */
  addTerms(query: Query): Promise<boolean>;
  /** Loads the heads of some entries; what can't be had stays missing. */
  addHeads(entries: readonly number[]): Promise<boolean>;
  facets(): Promise<FacetTable>;
  /** What a result shows; nothing where it can't be had. */
  details(entry: number): Promise<Details | undefined>;
  /** Changes with the full-text index. */
  fullText(): Promise<string>;
}

/**
 * The store of one build's index.
 * @throws {OutdatedIndex} From any call, where the site has another index by now.
 */
export function createIndexStore(read: ReadFile): IndexStore {
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
  const file = (): Promise<IndexFile> => once('file', async () => JSON.parse(await read(indexName)) as IndexFile);
  const index = (): Promise<SearchIndex> => once('index', async () => openSearchIndex(await file()));
  /** A value from a file, and whether another build took its place where it can't be read. */
  const readJson = async <T>(name: string): Promise<T> => {
    try {
      return JSON.parse(await read(name)) as T;
    } catch (error) {
      const now = await read(indexName, true).then(
        (text) => JSON.parse(text) as IndexFile,
        () => undefined,
      );
      throw now !== undefined && now.build !== (await file()).build ? new OutdatedIndex() : error;
    }
  };
  /** Loads pieces, and tells whether all of them could be had. */
  const addAll = async (names: Iterable<string>, add: (name: string) => Promise<void>): Promise<boolean> => {
    const added = await Promise.all([...names].map((name) => once(name, () => add(name)).then(() => true, unlessOutdated(false))));
    return added.every(Boolean);
  };
  return {
    index,
    async addTerms(query) {
      const [{ terms: ranges }, opened] = [await file(), await index()];
      const codes = query.mentions.flatMap(({ key }) => opened.knowledge.equivalentCodes(key, query.whole).map(codeTerm));
      const words = termsOfQuery(query);
      const synonyms = isExpanded(query) ? words.flatMap((term) => opened.knowledge.synonymsOf(term)) : [];
      const wanted = [...codes, ...words, ...synonyms]
        .filter((term) => opened.commonCountOf(term) <= mostListed)
        .sort((a, b) => Number(opened.commonCountOf(a) > 0) - Number(opened.commonCountOf(b) > 0));
      const names = new Set<string>();
      for (const term of wanted) {
        const range = names.size < mostRanges ? rangeOf(term, ranges) : undefined;
        if (range !== undefined) names.add(range[1]);
      }
      return addAll(names, async (name) => opened.addTerms(await readJson<TermsFile>(name)));
    },
    async addHeads(entries) {
      const [{ heads, headsPerPiece }, opened] = [await file(), await index()];
      if ('titles' in heads) return true;
      const places = new Map(entries.map((entry) => Math.floor(entry / headsPerPiece)).map((place) => [heads[place] ?? '', place]));
      return addAll(places.keys(), async (name) => opened.addHeads(await readJson<HeadsFile>(name), places.get(name)! * headsPerPiece));
    },
    facets: () => once('facets', async () => openFacetTable(await readJson<Facets>((await file()).facets))),
    async details(entry) {
      const { details, detailsPerPiece } = await file();
      const name = details[Math.floor(entry / detailsPerPiece)];
      if (name === undefined) return undefined;
      const piece = await once(name, () => readJson<Details[]>(name)).catch(unlessOutdated(undefined));
      return piece?.[entry % detailsPerPiece];
    },
    fullText: async () => (await file()).fullText,
  };
}

/** The first file, below `search/`. Its name stays, so that a page knows where to begin. */
export const indexName = 'index.pack';

/** What to make of a failure: a value to go on with, but for an index that is no more. */
export function unlessOutdated<T>(instead: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof OutdatedIndex) throw error;
    return instead;
  };
}
