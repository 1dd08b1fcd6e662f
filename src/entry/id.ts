// Names that end up in links: entry IDs, the anchors of an entry's items, and the URL segments of codes.
import { fnv1a } from './fnv.ts';

/** `<domain>/<slug>`, each part lower-case words joined by single hyphens; dots are allowed inside a slug (`next.js-14.2`). */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** Endings of the files that lie beside an entry's page, such as `<id>.json`, and the name of a folder's own page; no ID may look like one. */
export const fileEnding = /\.(?:html|json|md|xml)$|\/index$/;

/** Longest part of an ID: as a file with an ending it still has a name that every file system takes. */
const partLength = 200;

/** True where a part of an ID is too long for a file. */
export function isLongId(id: string): boolean {
  return id.split('/').some((part) => part.length > partLength);
}

/** A domain: the part of an ID before its slash. */
export const domainPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** First path segments that the site uses for itself and that no domain may take. */
export const reservedDomains: readonly string[] = [
  '404',
  'assets',
  'cards',
  'codes',
  'contribute',
  'feeds',
  'guides',
  'index',
  'offline',
  'pagefind',
  'rules',
  'schema',
  'search',
  'status',
];

/** Anchors of an entry page's own sections; items never take them. */
export const sectionAnchors = {
  rootCause: 'root-cause',
  errorMessages: 'error-messages',
  symptoms: 'symptoms',
  versions: 'versions',
  workarounds: 'workarounds',
  deadEnds: 'dead-ends',
  references: 'references',
  related: 'related',
  file: 'this-entry',
} as const;

/** Longest anchor before its distinguishing suffix, in characters. */
const anchorLength = 60;

/**
 * Gives out anchors for one page: made from the words of a text, so they survive reordering, and never the same twice.
 * A text too long for an anchor is cut at a word and ends in a short hash of the whole text, so that two long texts
 * with the same beginning keep their own anchors in any order. A text without letters or digits gives `fallback`.
 * @param taken Anchors that the page has besides those of its sections.
 */
export function createAnchors(taken: Iterable<string> = []): (text: string, fallback: string) => string {
  const used = new Set<string>([...Object.values(sectionAnchors), ...taken]);
  return (text, fallback) => {
    const base = anchorOf(text) || fallback;
    let anchor = base;
    for (let n = 2; used.has(anchor); n += 1) anchor = `${base}-${n}`;
    used.add(anchor);
    return anchor;
  };
}

function anchorOf(text: string): string {
  const words = toWords(text);
  if (words.length <= anchorLength) return words;
  const cut = words.lastIndexOf('-', anchorLength);
  return `${words.slice(0, cut > 0 ? cut : anchorLength)}-${shortHash(words)}`;
}

function toWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** Four base-36 digits: enough to tell apart the few items of one page. */
function shortHash(text: string): string {
  return (fnv1a(text) % 36 ** 4).toString(36).padStart(4, '0');
}

/**
 * The URL segment of an error code, in the casing given. Characters that a path can't carry everywhere become hyphens,
 * so codes such as `E/12` and `E-12` share a page. One that is too long for a folder, in whatever casing, is cut and ends in a hash.
 */
export function codeSegment(code: string): string {
  const segment = code
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._+-]+/gu, '-')
    .replace(/^[.-]+|-+$/g, '');
  // A folder's own page has that name.
  if (segment === '' || /^index(?:\.html)?$/i.test(segment)) return `code${segment && `-${segment}`}`;
  const small = segment.toLowerCase();
  if (Math.max(bytesOf(segment), bytesOf(small)) <= partLength) return segment;
  return `${[...segment].slice(0, partLength / 5).join('')}-${shortHash(small)}`;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Splits a well-formed ID into its domain and slug. */
export function splitId(id: string): { domain: string; slug: string } {
  const slash = id.indexOf('/');
  return { domain: id.slice(0, slash), slug: id.slice(slash + 1) };
}
