// A search as the address bar holds it. A short text is `?q=`, a long one `#paste-<name>`, which only this tab can read.
import { codeKey } from '../search/code-key.ts';
import { isPaste, pasteName, readPaste } from './pastes.ts';

/** What results can be narrowed by; codes as compared. */
export const facetNames = ['domain', 'category', 'verification', 'product', 'code'] as const;
export type FacetName = (typeof facetNames)[number];
export type Filters = Partial<Record<FacetName, string>>;

export interface SearchQuery {
  text: string;
  filters: Filters;
  /** Whether results stand by fix rate instead of by match. */
  byRate: boolean;
}

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
    text: pasted ?? params.get('q') ?? '',
    filters,
    byRate: params.get('sort') === 'fix-rate',
    lost: name !== undefined && pasted === undefined,
  };
}

/** The address of a search below the search page's. A long text must be kept by the caller (see pastes.ts). */
export function writeQuery({ text, filters, byRate }: SearchQuery): string {
  const params = new URLSearchParams();
  const isLong = isPaste(text);
  if (text.trim() !== '' && !isLong) params.set('q', text.trim());
  for (const name of facetNames) if (filters[name] !== undefined) params.set(name, filters[name]);
  if (byRate) params.set('sort', 'fix-rate');
  const search = params.size === 0 ? '' : `?${params}`;
  return isLong ? `${search}#paste-${pasteName(text)}` : search;
}

/** The name of the paste that an address's hash stands for. */
export function pasteIn(hash: string): string | undefined {
  return /^#paste-(\w+)$/.exec(hash)?.[1];
}
