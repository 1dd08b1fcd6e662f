// A short hash of a text, for places in a table and names in this browser; never for secrets.

/** 32 bits, evenly spread: FNV-1a over UTF-16 code units (Fowler, Noll and Vo), then the last step of MurmurHash3 (Appleby). */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
