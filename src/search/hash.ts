// A short hash of a text, for places in a table and names in this browser; never for secrets.
import { fnv1a } from '../entry/fnv.ts';

/** 32 bits, evenly spread: FNV-1a, then the last step of MurmurHash3 (Appleby). */
export function hash32(text: string): number {
  let hash = fnv1a(text);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
