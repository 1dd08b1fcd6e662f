// FNV-1a, a short hash of a text: for anchors, places in a table and names in a browser; never for secrets.

/** 32 bits over UTF-16 code units (Fowler, Noll and Vo). Anchors that people link to are made with it, so it never changes. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
