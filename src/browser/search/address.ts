// A search as the address bar holds it. A short text is `?q=`, a long one `#paste-<name>`, which only this tab can read. A page
// that leads to a search writes `#q=`, which browsers send to no server; the search page makes it `?q=`, to be shared.
import { codeKey } from '../../search/code-key.ts';
import { facetNames, type Filters, type SearchQuery } from '../../search/engine/query.ts';
import { isPaste } from '../../search/paste/paste-bounds.ts';
import { pasteName, readPaste } from './kept-pastes.ts';

/** The search that an address stands for; `lost` where its paste is not in this tab. */
export function readQuery(address: Pick<Location, 'search' | 'hash'>): SearchQuery & { lost: boolean } {
  const params = new URLSearchParams(address.search);
  const name = pasteIn(address.hash);
  const pasted = name === undefined ? undefined : readPaste(name);
  const filters: Filters = {};
  for (const facet of facetNames) {
    const value = params.get(facet);
    if (value !== null && value !== '') filters[facet] = facet === 'code' ? codeKey(value) : value;
  }
  return {
    text: (pasted ?? (isOpening(address.hash) ? decode(address.hash.slice(opening.length)) : (params.get('q') ?? ''))).toWellFormed(),
    filters,
    byRate: params.get('sort') === 'fix-rate',
    lost: name !== undefined && pasted === undefined,
  };
}

/** The address of a search below the search page's. A long text must be kept by the caller (see kept-pastes.ts). */
export function writeQuery({ text, filters, byRate }: SearchQuery): string {
  const params = new URLSearchParams();
  const isLong = isPaste(text);
  if (text.trim() !== '' && !isLong) params.set('q', text.trim());
  for (const name of facetNames) if (filters[name] !== undefined) params.set(name, filters[name]);
  if (byRate) params.set('sort', 'fix-rate');
  const search = params.size === 0 ? '' : `?${params}`;
  return isLong ? `${search}#paste-${pasteName(text)}` : search;
}

/** The address that leads to a search from elsewhere, without a word of it in what a server sees. */
export function openingAddress(query: SearchQuery): string {
  // Half of a character can't be encoded: a browser throws.
  const text = query.text.trim().toWellFormed();
  return text === '' || isPaste(query.text)
    ? writeQuery(query)
    : `${writeQuery({ ...query, text: '' })}${opening}${encodeURIComponent(text)}`;
}

const opening = '#q=';

/** Whether an address's hash is a search that is to be opened. */
export function isOpening(hash: string): boolean {
  return hash.startsWith(opening);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The name of the paste that an address's hash stands for. */
export function pasteIn(hash: string): string | undefined {
  return /^#paste-(\w+)$/.exec(hash)?.[1];
}
