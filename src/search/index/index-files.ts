// The files of the search index: what is in each, as JSON. Written by build.ts, read by search-index.ts and the engine.
// A small site has all heads in the first file, and one file of terms; a large one has pieces of both, from which a search
// picks those that its words and candidates are in.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Head } from './head.ts';
import { packIds, unpackIds } from './packed-ids.ts';

/** Changes with what the files hold or how: readers of one version can't read another's. */
export const indexVersion = 3;

/** What every search reads first, as `search/index.pack`. All lists run in order of ID: an entry's place in it is its number. */
export interface IndexFile {
  version: typeof indexVersion;
  /** Changes with every file of the index. */
  build: string;
  /** Number of entries. */
  size: number;
  /** All heads; or the names of pieces, each of `headsPerPiece` entries. */
  heads: HeadsFile | readonly string[];
  headsPerPiece: number;
  /** Files of terms: the first term of each, and its name. */
  terms: readonly (readonly [from: string, name: string])[];
  /** In a large site, terms that many entries have, by how many: see {@link packCommon}. */
  common: string;
  knowledge: Knowledge;
  /** Files of details (see details.ts), each of `detailsPerPiece` entries. */
  details: readonly string[];
  detailsPerPiece: number;
  facets: string;
  /** Domains, in order. */
  domains: readonly string[];
  /** Changes with the full-text index. */
  fullText: string;
}

/** Heads of neighbouring entries (see head.ts). Like values stand together, which packs better; sparse ones by place in the file. */
export interface HeadsFile {
  ids: string;
  titles: string;
  codes: Sparse<readonly string[]>;
  messages: Sparse<readonly string[]>;
  symptoms: Sparse<readonly string[]>;
  /** Number of the first entry of its group, for entries that are variants of one error. */
  groups: Sparse<number>;
}

/** Terms of a range, and the entries that each is in. */
export interface TermsFile {
  /** Sorted, each as the length that it shares with the one before (one digit) and its rest, a line each. */
  terms: string;
  /** Of each term, the entries whose heads have it; missing where all heads are at hand. */
  heads?: string;
  /** Of each term, the entries in whose texts it is telling (see postings.ts), joined by spaces. */
  texts: string;
}

type Sparse<T> = Record<number, T>;

/** A head as the index holds it. */
export interface IndexedHead extends Omit<Head, 'otherCodes'> {
  /** Number of its group of variants: that of the first entry in it. */
  group: number;
}

export function packHeads(heads: readonly IndexedHead[], first: number): HeadsFile {
  const titles = heads.map(({ title }) => title);
  return {
    ids: packIds(
      heads.map(({ id }) => id),
      titles,
    ),
    titles: titles.join('\n'),
    codes: toSparse(heads.map(({ codes }) => codes)),
    messages: toSparse(heads.map(({ messages }) => messages)),
    symptoms: toSparse(heads.map(({ symptoms }) => symptoms)),
    groups: Object.fromEntries(heads.flatMap(({ group }, i) => (group === first + i ? [] : [[i, group]]))),
  };
}

/** Reads what {@link packHeads} wrote. */
export function unpackHeads({ ids, titles: lines, codes, messages, symptoms, groups }: HeadsFile, first: number): IndexedHead[] {
  const titles = lines.split('\n');
  return unpackIds(ids, titles).map((id, i) => ({
    id,
    title: titles[i] ?? '',
    codes: codes[i] ?? [],
    messages: messages[i] ?? [],
    symptoms: symptoms[i] ?? [],
    group: groups[i] ?? first + i,
  }));
}

function toSparse<T>(values: readonly (readonly T[])[]): Sparse<readonly T[]> {
  return Object.fromEntries(values.flatMap((value, i) => (value.length === 0 ? [] : [[i, value]])));
}

/** The key of a code among the terms. */
export function codeTerm(key: string): string {
  return `!${key}`;
}

export function isCode(term: string): boolean {
  return term.startsWith('!');
}

/** Writes sorted terms, each as what it adds to the one before. */
export function packTerms(terms: readonly string[]): string {
  let last = '';
  return terms
    .map((term) => {
      let shared = 0;
      while (shared < 9 && shared < last.length && term[shared] === last[shared]) shared += 1;
      last = term;
      return shared + term.slice(shared);
    })
    .join('\n');
}

/** Reads what {@link packTerms} wrote. */
export function unpackTerms(text: string): string[] {
  let last = '';
  return text === '' ? [] : text.split('\n').map((packed) => (last = last.slice(0, Number(packed[0])) + packed.slice(1)));
}

/** How many terms of a large site, those that most entries have, are common: their rarity is known without their file. */
export const mostCommon = 1500;

/** Entries of a term that has no list of them: it would cost more than it tells. */
export const mostListed = 2000;

/** Writes common terms by how many of a thousand entries have them: a line a number, the number and the terms. */
export function packCommon(holders: ReadonlyMap<string, number>, size: number): string {
  const byShare = new Map<number, string[]>();
  for (const [term, count] of holders) {
    const share = Math.round((1000 * count) / size);
    const terms = byShare.get(share);
    if (terms === undefined) byShare.set(share, [term]);
    else terms.push(term);
  }
  return [...byShare]
    .sort(([a], [b]) => a - b)
    .map(([share, terms]) => `${share} ${packTerms(terms.sort()).replaceAll('\n', ' ')}`)
    .join('\n');
}

/** Reads what {@link packCommon} wrote: how many entries have each term, about. */
export function unpackCommon(text: string, size: number): Map<string, number> {
  const lines = text === '' ? [] : text.split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [share, ...packed] = line.split(' ');
      return unpackTerms(packed.join('\n')).map((term) => [term, (Number(share) * size) / 1000] as const);
    }),
  );
}
