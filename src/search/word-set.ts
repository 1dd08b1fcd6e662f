// A set of words in one byte a word, which now and then claims to hold a word that it doesn't.
import { readPostings, writePostings } from './postings.ts';
/** One word in so many that the set doesn't hold is taken for held. */
const spread = 32;

/** Writes a set of words: the gaps between their sorted hashes. */
export function packWordSet(words: ReadonlySet<string>): string {
  const range = Math.max(1, words.size * spread);
  const hashes = new Set(Array.from(words, (word) => hashOf(word) % range));
  return `${range} ${writePostings([...hashes].sort((a, b) => a - b))}`;
}

/** Reads what {@link packWordSet} wrote, as a test: always true for a word of the set, and for 1 in 32 other words. */
export function unpackWordSet(packed: string): (word: string) => boolean {
  const [range = '1', hashes = ''] = packed.split(' ');
  const held = new Set(readPostings(hashes));
  return (word) => held.has(hashOf(word) % Number(range));
}

/** FNV-1a over UTF-16 code units (Fowler, Noll and Vo), then the last step of MurmurHash3 (Appleby): 32 bits, evenly spread. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
