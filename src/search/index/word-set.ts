// A set of words in one byte a word, which now and then claims to hold a word that it doesn't.
import { hash32 } from '../hash.ts';
import { readPostings, writePostings } from './postings.ts';
/** One word in so many that the set doesn't hold is taken for held. */
const spread = 16;

/** Writes a set of words: the gaps between their sorted hashes. */
export function packWordSet(words: ReadonlySet<string>): string {
  const range = Math.max(1, words.size * spread);
  const hashes = new Set(Array.from(words, (word) => hash32(word) % range));
  return `${range} ${writePostings([...hashes].sort((a, b) => a - b))}`;
}

/** Reads what {@link packWordSet} wrote, as a test: always true for a word of the set, and for 1 in 16 other words. */
export function unpackWordSet(packed: string): (word: string) => boolean {
  const [range = '1', hashes = ''] = packed.split(' ');
  const held = new Set(readPostings(hashes));
  return (word) => held.has(hash32(word) % Number(range));
}
