// The search index, made at build time: what every search reads first, and pieces for the rest.
import type { PlainText } from '../../entry/plain-text.ts';
import type { Entry } from '../../entry/schema.ts';
import { knowledgeFor } from '../knowledge/knowledge.ts';
import { detailsOf, detailsPerPiece } from './details.ts';
import { buildFacets } from './facets.ts';
import { type Head, headOf } from './head.ts';
import { codeTerm, headsPerPiece, type IndexedHead, type IndexFile, isCode, mostListed, packHeads, type TermsFile } from './index-files.ts';
import { headTerms, phrasesOf } from './phrases.ts';
import { writePostings } from './postings.ts';
import { holdersOf } from './search-index.ts';
import { chooseTextTerms } from './text-terms.ts';
import { groupVariants } from './variants.ts';

/** Heads that take up to this many characters are all in the first file: some 80 KB gzip. */
const wholeLength = 300_000;

/** Characters in a file of terms of a large site: about 6 KB gzip; and those of them between the values of a term. */
const termsLength = 8_000;
const separators = 4;

/** In a large site, the terms that most entries have, this many, are common: how many have each is in the first file. */
const mostCommon = 1500;

/**
 * Writes the index of all entries.
 * @param text Reads the Markdown of their fields.
 * @param add Takes a file by its name, which the first file doesn't repeat: `heads-0`, `terms-0`, `details-0` and so on, and `facets`.
 * @param length Characters up to which all heads are in the first file.
 */
export function buildSearchIndex(
  entries: readonly Entry[],
  text: PlainText,
  add: (name: string, content: string) => void,
  length = wholeLength,
): Omit<IndexFile, 'build' | 'fullText'> {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  const plain = sorted.map((entry) => headOf(entry, text));
  const groups = groupVariants(plain);
  const heads = plain.map(({ otherCodes: _, ...head }, i): IndexedHead => ({ ...head, group: groups[i]! }));
  const all = packHeads(heads, 0);
  const isWhole = JSON.stringify(all).length <= length;
  const lists = readLists(sorted, plain, text);
  const terms = packLists(lists, isWhole);
  const addAll = (kind: string, pieces: readonly unknown[]): void =>
    pieces.forEach((piece, i) => add(`${kind}-${i}`, JSON.stringify(piece)));
  addAll('terms', terms);
  if (!isWhole) addAll('heads', piecesOf(headsPerPiece, heads, packHeads));
  addAll(
    'details',
    piecesOf(detailsPerPiece, sorted, (piece) => piece.map((entry) => detailsOf(entry, text))),
  );
  add('facets', JSON.stringify(buildFacets(sorted, heads)));
  return {
    size: sorted.length,
    ...(isWhole && { heads: all }),
    terms: terms.map((file) => file.terms.split('\n', 1)[0]!),
    common: isWhole ? {} : commonTerms(lists),
    knowledge: knowledgeFor(new Set(lists.map(({ term }) => term)), new Set(heads.flatMap(({ codes }) => codes))),
    domains: [...new Set(sorted.map(({ domain }) => domain))],
  };
}

/** A term or code, and the entries that have it. */
interface TermList {
  term: string;
  heads: number[];
  texts: number[];
}

/** All terms and codes, in order. */
function readLists(entries: readonly Entry[], heads: readonly Head[], text: PlainText): TermList[] {
  const inHeads = heads.map((head) => headTerms(phrasesOf(head)));
  const inTexts = chooseTextTerms(entries, inHeads, text);
  const byHead = holdersOf(heads.map(({ codes }, i) => [...inHeads[i]!, ...codes.map(codeTerm)]));
  const byText = holdersOf(heads.map(({ otherCodes }, i) => [...inTexts[i]!, ...otherCodes.map(codeTerm)]));
  return [...new Set([...byHead.keys(), ...byText.keys()])]
    .sort()
    .map((term) => ({ term, heads: byHead.get(term) ?? [], texts: byText.get(term) ?? [] }));
}

function commonTerms(lists: readonly TermList[]): Record<string, number> {
  const counts = lists.flatMap(({ term, heads, texts }) => (isCode(term) ? [] : [[term, heads.length + texts.length] as const]));
  return Object.fromEntries(counts.sort(([, a], [, b]) => b - a).slice(0, mostCommon));
}

/** Files of terms in order. Where all heads are in the first file, theirs are left out: a reader makes them faster than they load. */
function packLists(lists: readonly TermList[], isWhole: boolean): TermsFile[] {
  const written = lists
    .filter(({ heads, texts }) => (isWhole ? texts.length > 0 : heads.length + texts.length <= mostListed))
    .map(({ term, heads, texts }) => ({ term, heads: isWhole ? '' : writePostings(heads), texts: writePostings(texts) }));
  let length = 0;
  const pieces = Map.groupBy(written, ({ term, heads, texts }) => {
    length += term.length + heads.length + texts.length + separators;
    return isWhole ? 0 : Math.floor(length / termsLength);
  });
  return [...pieces.values()].map((piece) => ({
    terms: piece.map(({ term }) => term).join('\n'),
    ...(!isWhole && { heads: piece.map(({ heads }) => heads).join(' ') }),
    texts: piece.map(({ texts }) => texts).join(' '),
  }));
}

/** What is made of each `size` items, and the place of their first. */
function piecesOf<T, Piece>(size: number, items: readonly T[], make: (piece: T[], first: number) => Piece): Piece[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => make(items.slice(i * size, (i + 1) * size), i * size));
}
