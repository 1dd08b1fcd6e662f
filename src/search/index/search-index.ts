// The index in memory: what is loaded of it, and what each term and code tells of which entry.
import { openKnowledge, type OpenedKnowledge } from '../knowledge/opened-knowledge.ts';
import {
  codeTerm,
  isCode,
  type HeadsFile,
  type IndexedHead,
  type IndexFile,
  indexVersion,
  type TermsFile,
  unpackCommon,
  unpackHeads,
  unpackTerms,
} from './index-files.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import { readPostings } from './postings.ts';

/** Rarity of a term that one entry has, whatever the number of entries: so it means the same in small and large sites. */
const mostRarity = 7.2;

/** Rarity of a term whose file isn't loaded: it isn't common, and no more is known. */
const assumedRarity = 5;

/** Entries of a site so large that the words of its errors are as common as they are anywhere. */
const manyEntries = 2000;

/** The entries that have a term: in their heads, and in their texts alone. */
interface Postings {
  heads: readonly number[];
  texts: readonly number[];
}

export interface SearchIndex {
  readonly size: number;
  readonly domains: ReadonlySet<string>;
  readonly knowledge: OpenedKnowledge;
  /** Whether all heads are loaded. */
  readonly isWhole: boolean;
  addHeads(file: HeadsFile, first: number): void;
  addTerms(file: TermsFile): void;
  /** A loaded head; nothing where its piece isn't. */
  headOf(entry: number): IndexedHead | undefined;
  phrasesOf(entry: number): readonly Phrase[];
  postingsOf(term: string): Postings | undefined;
  /** Entries that have a code, as compared: named in their heads; or, where none is, only in their texts. */
  holdersOf(code: string): readonly number[];
  /** Inverse document frequency of a term, about 0 (in every entry) to {@link mostRarity} (in one); 0 where no entry has it. */
  rarityOf(term: string): number;
  /** How many entries have a term that is common in a large site, about; 0 where it isn't. */
  commonCountOf(term: string): number;
  /** All words, and all codes as compared, whose entries are loaded. */
  terms(): string[];
  codes(): string[];
}

/**
 * An index with what the first file holds.
 * @throws {Error} Where another version wrote it.
 */
export function openSearchIndex({ version, size, heads, terms: files, common, domains, knowledge: known }: IndexFile): SearchIndex {
  if (version !== indexVersion) throw new Error(`Unexpected version ${String(version)} of the index, expected ${indexVersion}`);
  const isWhole = 'titles' in heads;
  const knowledge = openKnowledge(known);
  const loaded = new Map<number, IndexedHead>();
  const phrases = new Map<number, readonly Phrase[]>();
  const postings = new Map<string, { heads: number[]; texts: number[] }>();
  const commonCounts = unpackCommon(common, size);
  const rarities = new Map<string, number>();
  const postingsFor = (term: string): { heads: number[]; texts: number[] } => {
    let list = postings.get(term);
    if (list === undefined) postings.set(term, (list = { heads: [], texts: [] }));
    return list;
  };
  const index: SearchIndex = {
    size,
    domains: new Set(domains),
    knowledge,
    isWhole,
    addHeads(file, first) {
      unpackHeads(file, first).forEach((head, i) => loaded.set(first + i, head));
    },
    addTerms(file) {
      const [inHeads, inTexts] = [file.heads?.split(' '), file.texts.split(' ')];
      unpackTerms(file.terms).forEach((term, i) => {
        const list = postingsFor(term);
        if (inHeads !== undefined) list.heads = readPostings(inHeads[i] ?? '');
        list.texts = readPostings(inTexts[i] ?? '');
      });
      rarities.clear();
    },
    headOf: (entry) => loaded.get(entry),
    phrasesOf(entry) {
      const known = phrases.get(entry);
      if (known !== undefined) return known;
      const head = loaded.get(entry);
      if (head === undefined) return [];
      const read = phrasesOf(head);
      phrases.set(entry, read);
      return read;
    },
    postingsOf: (term) => postings.get(term),
    holdersOf(code) {
      const list = postings.get(codeTerm(code));
      return list === undefined ? [] : list.heads.length > 0 ? list.heads : list.texts;
    },
    rarityOf(term) {
      let rarity = rarities.get(term);
      if (rarity === undefined) rarities.set(term, (rarity = readRarity(term)));
      return rarity;
    },
    commonCountOf: (term) => commonCounts.get(term) ?? 0,
    terms: () => [...postings.keys()].filter((term) => !isCode(term)),
    codes: () => [...postings.keys()].filter(isCode).map((term) => term.slice(1)),
  };
  if (isWhole) {
    index.addHeads(heads, 0);
    for (const [entry, { codes }] of loaded) {
      const terms = index.phrasesOf(entry).flatMap(({ words }) => words.flatMap(({ term, parts }) => [term, ...parts]));
      for (const term of new Set(terms)) postingsFor(term).heads.push(entry);
      for (const code of codes) postingsFor(codeTerm(code)).heads.push(entry);
    }
  }
  return index;

  function readRarity(term: string): number {
    const list = postings.get(term);
    const held = list === undefined ? commonCounts.get(term) : list.heads.length + list.texts.length;
    // Of a term in a file that isn't loaded, nothing is known but that it may be there.
    if (held === undefined) return isWhole || isLoaded(term) ? 0 : assumedRarity;
    return rarityFor(held, size, knowledge.commonShareOf(term));
  }

  /** Whether the file that would have a term is loaded: its neighbours are here. */
  function isLoaded(term: string): boolean {
    const range = rangeOf(term, files);
    return range !== undefined && postings.has(range[0]);
  }
}

/** The file of terms that a term is in, if it is in any. */
export function rangeOf<Range extends readonly [from: string, name: string]>(term: string, ranges: readonly Range[]): Range | undefined {
  return ranges.findLast(([from]) => from <= term);
}

/**
 * Inverse document frequency, scaled. In a small site a common word may stand in one entry only, by chance, and is as common
 * there as anywhere.
 * @param share Share of errors anywhere that have the word, 0..1.
 */
function rarityFor(held: number, size: number, share: number | undefined): number {
  const scaled = (count: number, all: number): number => (mostRarity * Math.log(1 + all / (count + 0.5))) / Math.log(1 + all / 1.5);
  return Math.min(mostRarity, scaled(held, size), share === undefined ? mostRarity : scaled(share * manyEntries, manyEntries));
}
