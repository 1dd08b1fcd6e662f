// The files of the search index, read when they are first needed and kept.
import { type Details, detailsPerPiece } from '../index/details.ts';
import type { Facets } from '../index/facets.ts';
import {
  codeTerm,
  fileName,
  type HeadsFile,
  headsPerPiece,
  type IndexFile,
  indexName,
  mostListed,
  openFile,
  type TermsFile,
} from '../index/index-files.ts';
import { openSearchIndex, type SearchIndex } from '../index/search-index.ts';
import { isExpanded, type Query, termsOfQuery } from '../rank/query.ts';
import { type FacetTable, openFacetTable } from './facet-table.ts';
import type { PagefindHashes } from './pagefind-files.ts';

/** Most files of terms that one query reads: a paste has more words than tell anything. */
const mostFiles = 13;

/**
 * Reads a file below `search/`, unpacked.
 * @param cache What to make of a kept copy: `reload` takes none, `no-cache` asks whether it is still the file that the site has.
 */
export type ReadFile = (name: string, cache: 'default' | 'no-cache' | 'reload') => Promise<string>;

/** The store of one build's index. */
export function createIndexStore(read: ReadFile) {
  const kept = new Map<string, Promise<unknown>>();
  let hasFailed = false;
  /** Makes a value once; one that failed is made again when it is next asked for. */
  const once = <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const known = kept.get(key) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const made = make();
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    return made;
  };
  /** A file as it was built. A wrong one that a browser keeps is taken from the site again. */
  const readTwice = async <T>(name: string, cache: 'default' | 'no-cache'): Promise<T> => {
    const readIt = async (from: 'default' | 'no-cache' | 'reload'): Promise<T> => openFile(name, await read(name, from)) as T;
    return readIt(cache)
      .catch(() => readIt('reload'))
      .catch((error: unknown) => {
        hasFailed = true;
        throw error;
      });
  };
  const file = (): Promise<IndexFile> => once('file', () => readTwice<IndexFile>(indexName, 'no-cache'));
  const index = (): Promise<SearchIndex> => once('index', async () => openSearchIndex(await file()));
  const readPiece = async <T>(short: string): Promise<T> => readTwice<T>(fileName((await file()).build, short), 'default');
  /** Loads pieces by their places, and tells whether all of them could be had. */
  const addAll = async <T>(kind: string, places: Iterable<number>, add: (piece: T, place: number) => void): Promise<boolean> => {
    const load = (place: number): Promise<boolean> =>
      once(`${kind}-${place}`, async () => add(await readPiece<T>(`${kind}-${place}`), place)).then(
        () => true,
        () => false,
      );
    return (await Promise.all([...new Set(places)].map(load))).every(Boolean);
  };
  return {
    index,
    /** Loads the terms of a query, and tells whether all of them could be had. */
    async addTerms(query: Query): Promise<boolean> {
      const opened = await index();
      const codes = query.mentions.flatMap(({ key }) => opened.knowledge.equivalentCodes(key, query.whole).map(codeTerm));
      const words = termsOfQuery(query);
      const synonyms = isExpanded(query) ? words.flatMap((term) => opened.knowledge.synonymsOf(term)) : [];
      // What is rare tells most.
      const wanted = [...codes, ...words, ...synonyms]
        .filter((term) => opened.commonCountOf(term) <= mostListed)
        .sort((a, b) => Number(opened.commonCountOf(a) > 0) - Number(opened.commonCountOf(b) > 0));
      const places = new Set(wanted.map(opened.fileOf).filter((place) => place >= 0));
      return addAll<TermsFile>('terms', [...places].slice(0, mostFiles), (piece) => opened.addTerms(piece));
    },
    /** Loads the heads of some entries, and tells whether all of them could be had. */
    async addHeads(entries: readonly number[]): Promise<boolean> {
      const opened = await index();
      if (opened.isWhole) return true;
      const places = entries.map((entry) => Math.floor(entry / headsPerPiece));
      return addAll<HeadsFile>('heads', places, (piece, place) => opened.addHeads(piece, place * headsPerPiece));
    },
    facets: (): Promise<FacetTable> => once('facets', async () => openFacetTable(await readPiece<Facets>('facets'))),
    /** What a result shows; nothing where it can't be had. */
    async details(entry: number): Promise<Details | undefined> {
      const name = `details-${Math.floor(entry / detailsPerPiece)}`;
      const piece = await once(name, () => readPiece<Details[]>(name)).catch(() => []);
      return piece[entry % detailsPerPiece];
    },
    /** What Pagefind's files are checked with, and a name that changes with them. */
    async fullText(): Promise<{ version: string; hashes: PagefindHashes }> {
      const version = (await file()).fullText;
      const name = fileName(version, 'pagefind');
      return { version, hashes: await once(name, () => readTwice<PagefindHashes>(name, 'default')) };
    },
    /** Whether a file could not be had. */
    hasFailed: (): boolean => hasFailed,
    /** Takes note of one that others read. */
    noteFailure: (): void => void (hasFailed = true),
  };
}

export type IndexStore = ReturnType<typeof createIndexStore>;
