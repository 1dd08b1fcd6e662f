// The index in memory: what is loaded of it, and what each term and code tells of which entry.
import { openKnowledge } from '../knowledge/opened-knowledge.ts';
import { codeTerm, isCode, type HeadsFile, type IndexedHead, type IndexFile, type TermsFile, unpackHeads } from './index-files.ts';
import { headTerms, type Phrase, phrasesOf } from './phrases.ts';
import { readPostings } from './postings.ts';

/** Rarity of a term that one entry has, whatever the number of entries: so it means the same in small and large sites. */
const mostRarity = 7.2;

/** Rarity of a term whose file isn't loaded: it isn't common, and no more is known. */
const assumedRarity = 5;

/** Entries of a site so large that the words of its errors are as common as they are anywhere. */
const manyEntries = 2000;

/**
 * An index with what the first file holds. Where heads are in pieces, the terms that it lists are those of the files that its
 * queries loaded: files are ranges of the alphabet, so what is misspelt or unfinished is found where it begins as what was meant does.
 */
export function openSearchIndex({ size, heads, terms: files, common, domains, knowledge: known }: IndexFile) {
  const isWhole = heads !== undefined;
  const knowledge = openKnowledge(known);
  const loaded = new Map<number, IndexedHead>();
  const phrases = new Map<number, readonly Phrase[]>();
  const postings = new Map<string, Postings>();
  const commonCounts = new Map(Object.entries(common));
  const rarities = new Map<string, number>();
  const index = {
    size,
    domains: new Set(domains) as ReadonlySet<string>,
    knowledge,
    /** Whether all heads are loaded. */
    isWhole,
    addHeads(file: HeadsFile, first: number): void {
      unpackHeads(file, first).forEach((head, i) => loaded.set(first + i, head));
    },
    addTerms(file: TermsFile): void {
      const [inHeads, inTexts] = [file.heads?.split(' '), file.texts.split(' ')];
      file.terms.split('\n').forEach((term, i) => {
        const inHead = inHeads === undefined ? (postings.get(term)?.heads ?? []) : readPostings(inHeads[i]!);
        postings.set(term, { heads: inHead, texts: readPostings(inTexts[i]!) });
      });
      rarities.clear();
    },
    /** A loaded head; nothing where its piece isn't. */
    headOf: (entry: number): IndexedHead | undefined => loaded.get(entry),
    phrasesOf(entry: number): readonly Phrase[] {
      const head = loaded.get(entry);
      const read = phrases.get(entry) ?? (head === undefined ? [] : phrasesOf(head));
      if (head !== undefined) phrases.set(entry, read);
      return read;
    },
    postingsOf: (term: string): Postings | undefined => postings.get(term),
    /** Entries that have a code, as compared: named in their heads; or, where none is, only in their texts. */
    holdersOf(code: string): readonly number[] {
      const { heads, texts } = postings.get(codeTerm(code)) ?? { heads: [], texts: [] };
      return heads.length > 0 ? heads : texts;
    },
    /** Inverse document frequency of a term, about 0 (in every entry) to {@link mostRarity} (in one); 0 where no entry has it. */
    rarityOf(term: string): number {
      const rarity = rarities.get(term) ?? readRarity(term);
      rarities.set(term, rarity);
      return rarity;
    },
    /** The file of terms that a term is in, if it is in any, by its place. */
    fileOf: (term: string): number => files.findLastIndex((from) => from <= term),
    /** How many entries have a term that is common in a large site; 0 where it isn't. */
    commonCountOf: (term: string): number => commonCounts.get(term) ?? 0,
    /** All words, and all codes as compared, whose entries are loaded. */
    terms: (): string[] => [...postings.keys()].filter((term) => !isCode(term)),
    codes: (): string[] => [...postings.keys()].filter(isCode).map((term) => term.slice(1)),
  };
  if (isWhole) {
    index.addHeads(heads, 0);
    const terms = [...loaded].map(([entry, head]) => [...headTerms(index.phrasesOf(entry)), ...head.codes.map(codeTerm)]);
    for (const [term, held] of holdersOf(terms)) postings.set(term, { heads: held, texts: [] });
  }
  return index;

  function readRarity(term: string): number {
    const list = postings.get(term);
    const held = list === undefined ? commonCounts.get(term) : list.heads.length + list.texts.length;
    // Of a term in a file that isn't loaded, nothing is known but that it may be there.
    if (held === undefined) return isWhole || postings.has(files[index.fileOf(term)] ?? '') ? 0 : assumedRarity;
    return rarityFor(held, size, knowledge.commonShareOf(term));
  }
}

/** The entries that have each term, from the terms of each entry. */
export function holdersOf(terms: readonly Iterable<string>[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  terms.forEach((all, entry) => {
    for (const term of all) {
      const held = holders.get(term);
      if (held === undefined) holders.set(term, [entry]);
      else held.push(entry);
    }
  });
  return holders;
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

export type SearchIndex = ReturnType<typeof openSearchIndex>;

/** The entries that have a term: in their heads, and in their texts alone. */
interface Postings {
  heads: readonly number[];
  texts: readonly number[];
}
