// The files of the search index: what is in each, as JSON. Written by build.ts, read by search-index.ts and the engine.
// A small site has all heads in the first file, and one file of terms; a large one has pieces of both, from which a search
// picks those that its words and candidates are in.
import { hash32 } from '../hash.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Head } from './head.ts';

/** Changes with what the files hold or how: readers of one version refuse another's. */
const version = 4;

/** Entries in a piece of heads. */
export const headsPerPiece = 64;

/** The first file, which every search reads, below `search/`. Its name stays, so that a page knows where to begin. */
export const indexName = 'index.pack';

/** Address of another file of a build, below `search/`. */
export function fileName(build: string, short: string): string {
  return `files/${build}/${short}.pack`;
}

/** Entries of a term that has no list of them: it would cost more than it tells. */
export const mostListed = 2000;

/** What is in the first file. All lists run in order of ID: an entry's place in it is its number. */
export interface IndexFile {
  /** The folder of the other files; changes with each of them. */
  build: string;
  /** Number of entries. */
  size: number;
  /** All heads, where they aren't in pieces. */
  heads?: HeadsFile;
  /** The first term of each file of terms. */
  terms: readonly string[];
  /** In a large site, how many entries have a term, for those that most have. */
  common: Readonly<Record<string, number>>;
  knowledge: Knowledge;
  /** Domains, in order. */
  domains: readonly string[];
  /** Changes with the full-text index. */
  fullText: string;
}

/** Heads of neighbouring entries (see head.ts), packed by {@link packHeads}. */
export interface HeadsFile {
  /** Two lines an entry: its slug with spaces, which packs well beside the title, the domain before it where another begins; its title. */
  names: string;
  /** What else some heads have, by place in the file. */
  rest: Readonly<Record<number, Partial<IndexedHead>>>;
}

/** Terms of a range, and the entries that each is in. */
export interface TermsFile {
  /** Sorted, a line each. */
  terms: string;
  /** Of each term, the entries whose heads have it (see postings.ts), joined by spaces; missing where all heads are at hand. */
  heads?: string;
  /** Of each term, the entries in whose texts it is telling. */
  texts: string;
}

/** A head as the index holds it. */
export interface IndexedHead extends Omit<Head, 'otherCodes'> {
  /** Number of its group of variants: that of the first entry in it. */
  group: number;
}

export function packHeads(heads: readonly IndexedHead[], first: number): HeadsFile {
  let last = '';
  const names = heads.flatMap(({ id, title }) => {
    const [domain = '', slug = ''] = id.split('/');
    const name = (domain === last ? slug : id).replaceAll('-', ' ');
    last = domain;
    return [name.replace(/^.*\//, `${domain}/`), title];
  });
  const rest = heads.flatMap(({ codes, messages, symptoms, group }, i) => {
    const more = {
      ...(codes.length > 0 && { codes }),
      ...(messages.length > 0 && { messages }),
      ...(symptoms.length > 0 && { symptoms }),
      ...(group !== first + i && { group }),
    };
    return Object.keys(more).length > 0 ? [[i, more] as const] : [];
  });
  return { names: names.join('\n'), rest: Object.fromEntries(rest) };
}

/** Reads what {@link packHeads} wrote. */
export function unpackHeads({ names, rest }: HeadsFile, first: number): IndexedHead[] {
  const lines = names.split('\n');
  let domain = '';
  return Array.from({ length: lines.length >> 1 }, (_, i) => {
    const [slug = '', other = domain] = lines[2 * i]!.split('/').reverse();
    domain = other;
    const id = `${domain}/${slug.replaceAll(' ', '-')}`;
    return { id, title: lines[2 * i + 1]!, codes: [], messages: [], symptoms: [], group: first + i, ...rest[i] };
  });
}

/** The key of a code among the terms. */
export function codeTerm(key: string): string {
  return `!${key}`;
}

export function isCode(term: string): boolean {
  return term.startsWith('!');
}

/** Writes a file of the index with a hash before it, of its name and content. */
export function sealFile(name: string, content: string): string {
  return `${hash32(`${version} ${name} ${content}`).toString(36)} ${content}`;
}

/**
 * Reads what {@link sealFile} wrote.
 * @throws {Error} Where it isn't whole, or another file than its name says, or of another version of the format.
 */
export function openFile(name: string, text: string): unknown {
  const content = text.slice(text.indexOf(' ') + 1);
  if (sealFile(name, content) !== text) throw new Error(`${name} is not the file that was built`);
  return JSON.parse(content);
}
