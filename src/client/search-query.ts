// A search as the address bar holds it. A short text is `?q=`; a long one stays in this tab's session storage under
// `#paste-<hash>`, so reload and Back find it again and no log ends up in a link or in a server's access log.
import { hash32 } from '../search/hash.ts';

/** What results can be narrowed by. */
export const facetNames = ['domain', 'category', 'verification', 'product', 'code'] as const;
export type FacetName = (typeof facetNames)[number];
export type Filters = Partial<Record<FacetName, string>>;

export interface SearchQuery {
  text: string;
  filters: Filters;
  /** Whether results stand by fix rate instead of by match. */
  byRate: boolean;
}

/** Longest text that goes into the URL, in characters. */
const urlLength = 300;

/** What is kept of a text too long to read whole: its head and its tail, as the matcher reads them (characters). */
const headLength = 120_000;
const tailLength = 200_000;

/** Length from which a text is cut; a cut one stays below, and so is left as it is. */
const longest = headLength + tailLength + 1_000;

const storageKey = (hash: string): string => `wayout:paste-${hash}`;

/** Whether a text stays out of the URL. */
export function isPaste(text: string): boolean {
  return text.includes('\n') || text.length > urlLength;
}

/** A text of any size as the head and tail that are searched, with a line that says what was left out. */
export function boundText(text: string): string {
  if (text.length <= longest) return text;
  const left = text.length - headLength - tailLength;
  return `${text.slice(0, headLength)}\n… ${left.toLocaleString('en')} characters left out …\n${text.slice(-tailLength)}`;
}

/** A file's text, read no further than what is searched. */
export async function readFile(file: File): Promise<string> {
  // A character of UTF-8 takes up to four bytes; logs are nearly all ASCII.
  if (file.size <= headLength + tailLength) return file.text();
  const left = file.size - headLength - tailLength;
  const head = await file.slice(0, headLength).text();
  const tail = await file.slice(-tailLength).text();
  return `${head}\n… ${left.toLocaleString('en')} bytes left out …\n${tail}`;
}

/** The search that an address stands for; `lost` where its paste is not in this tab. */
export function readQuery(address: Pick<Location, 'search' | 'hash'>): SearchQuery & { lost: boolean } {
  const params = new URLSearchParams(address.search);
  const hash = /^#paste-(\w+)$/.exec(address.hash)?.[1];
  const pasted = hash === undefined ? undefined : readPaste(hash);
  const filters: Filters = {};
  for (const name of facetNames) {
    const value = params.get(name);
    if (value !== null && value !== '') filters[name] = value;
  }
  return {
    text: pasted ?? params.get('q') ?? '',
    filters,
    byRate: params.get('sort') === 'fix-rate',
    lost: hash !== undefined && pasted === undefined,
  };
}

/** The address of a search below the search page's; keeps a long text in this tab. */
export function writeQuery({ text, filters, byRate }: SearchQuery): string {
  const params = new URLSearchParams();
  const isLong = isPaste(text);
  if (text.trim() !== '' && !isLong) params.set('q', text.trim());
  for (const name of facetNames) if (filters[name] !== undefined) params.set(name, filters[name]);
  if (byRate) params.set('sort', 'fix-rate');
  const search = params.size === 0 ? '' : `?${params}`;
  return isLong ? `${search}#paste-${keepPaste(text)}` : search;
}

/** Drops the paste of an address that no longer stands in the history. */
export function forgetPaste(hash: string): void {
  const key = /^#paste-(\w+)$/.exec(hash)?.[1];
  if (key === undefined) return;
  try {
    sessionStorage.removeItem(storageKey(key));
  } catch {
    // Nothing is there to drop where the browser keeps nothing.
  }
}

function readPaste(hash: string): string | undefined {
  try {
    return sessionStorage.getItem(storageKey(hash)) ?? undefined;
  } catch {
    return undefined;
  }
}

function keepPaste(text: string): string {
  const hash = hash32(text).toString(36);
  try {
    if (sessionStorage.getItem(storageKey(hash)) === null) sessionStorage.setItem(storageKey(hash), text);
  } catch {
    // Storage is full or closed to us: the search still runs, it just can't be reloaded.
  }
  return hash;
}
