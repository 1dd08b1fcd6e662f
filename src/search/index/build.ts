// The search index, made at build time: what every search reads first, and pieces for the rest.
import type { PlainText } from '../../entry/plain-text.ts';
import type { Entry } from '../../entry/schema.ts';
import { knowledgeFor } from '../knowledge/knowledge.ts';
import { detailsOf, detailsPerPiece } from './details.ts';
import { buildFacets } from './facets.ts';
import { headOf } from './head.ts';
import {
  codeTerm,
  type IndexedHead,
  type IndexFile,
  indexVersion,
  mostCommon,
  mostListed,
  isCode,
  packCommon,
  packHeads,
  packTerms,
  type TermsFile,
} from './index-files.ts';
import { headTerms } from './phrases.ts';
import { writePostings } from './postings.ts';
import { chooseTextTerms } from './text-terms.ts';
import { groupVariants } from './variants.ts';

/** Heads that take up to this many characters are all in the first file: some 80 KB gzip. */
const wholeLength = 300_000;

/** Entries in a piece of heads, and characters in a piece of terms: about 3 KB and 6 KB gzip. */
const headsPerPiece = 64;
const termsLength = 16_000;

/**
 * Writes the index of all entries.
 * @param text Reads the Markdown of their fields.
 * @param add Takes the content of a file by its short name, and gives the name under which it can be read.
 * @param length Characters up to which all heads are in the first file.
 */
export function buildSearchIndex(
  entries: readonly Entry[],
  text: PlainText,
  add: (name: string, content: string) => string,
  length = wholeLength,
): Omit<IndexFile, 'build' | 'fullText'> {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  const plain = sorted.map((entry) => headOf(entry, text));
  const groups = groupVariants(plain);
  const heads = plain.map((head, i): IndexedHead => ({ ...head, group: groups[i]! }));
  const all = packHeads(heads, 0);
  const isWhole = JSON.stringify(all).length <= length;
  const lists = readTerms(
    sorted,
    plain.map(({ otherCodes }) => otherCodes),
    heads,
    text,
  );
  return {
    version: indexVersion,
    size: sorted.length,
    heads: isWhole
      ? all
      : chunk(heads, headsPerPiece).map((piece, i) => add(`heads-${i}`, JSON.stringify(packHeads(piece, i * headsPerPiece)))),
    headsPerPiece,
    terms: packLists(lists, isWhole).map(({ from, file }, i) => [from, add(`terms-${i}`, JSON.stringify(file))] as const),
    common: isWhole ? '' : packCommon(commonTerms(lists), sorted.length),
    knowledge: knowledgeFor(new Set(lists.keys()), new Set(heads.flatMap(({ codes }) => codes))),
    details: chunk(sorted, detailsPerPiece).map((piece, i) =>
      add(`details-${i}`, JSON.stringify(piece.map((entry) => detailsOf(entry, text)))),
    ),
    detailsPerPiece,
    facets: add('facets', JSON.stringify(buildFacets(sorted, heads))),
    domains: [...new Set(sorted.map(({ domain }) => domain))],
  };
}

/** The entries that have a term. */
interface Holders {
  heads: number[];
  texts: number[];
}

/** Terms and codes, and the entries that have each. */
function readTerms(
  entries: readonly Entry[],
  otherCodes: readonly (readonly string[])[],
  heads: readonly IndexedHead[],
  text: PlainText,
): Map<string, Holders> {
  const inHeads = heads.map(headTerms);
  const inTexts = chooseTextTerms(entries, inHeads, text);
  const lists = new Map<string, Holders>();
  const holdersOf = (term: string): Holders => {
    let list = lists.get(term);
    if (list === undefined) lists.set(term, (list = { heads: [], texts: [] }));
    return list;
  };
  heads.forEach(({ codes }, i) => {
    for (const term of [...inHeads[i]!, ...codes.map(codeTerm)]) holdersOf(term).heads.push(i);
    for (const term of [...inTexts[i]!, ...otherCodes[i]!.map(codeTerm)]) holdersOf(term).texts.push(i);
  });
  return lists;
}

function commonTerms(lists: ReadonlyMap<string, Holders>): Map<string, number> {
  const counts = [...lists].flatMap(([term, { heads, texts }]) => (isCode(term) ? [] : [[term, heads.length + texts.length] as const]));
  return new Map(counts.sort(([, a], [, b]) => b - a).slice(0, mostCommon));
}

/** Files of terms in order. Where all heads are in the first file, theirs are left out: a reader makes them faster than they load. */
function packLists(lists: ReadonlyMap<string, Holders>, isWhole: boolean): { from: string; file: TermsFile }[] {
  const written = [...lists]
    .filter(([, { heads, texts }]) => (isWhole ? texts.length > 0 : heads.length + texts.length <= mostListed))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, { heads, texts }]) => ({ term, heads: isWhole ? '' : writePostings(heads), texts: writePostings(texts) }));
  const pieces: (typeof written)[] = [];
  let length = 0;
  for (const list of written) {
    if (pieces.length === 0 || (!isWhole && length > termsLength)) {
      pieces.push([]);
      length = 0;
    }
    pieces.at(-1)!.push(list);
    length += list.term.length + list.heads.length + list.texts.length;
  }
  return pieces.map((piece) => ({
    from: piece[0]!.term,
    file: {
      terms: packTerms(piece.map(({ term }) => term)),
      ...(isWhole ? {} : { heads: piece.map(({ heads }) => heads).join(' ') }),
      texts: piece.map(({ texts }) => texts).join(' '),
    },
  }));
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
