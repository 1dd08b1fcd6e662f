// What results can be filtered and sorted by. Loaded only where a reader does either.
import type { Entry } from '../../entry/schema.ts';

/** Paths of the search files below `search/`, as `search/manifest.json` holds them. */
export interface SearchManifest {
  core: string;
  /** Terms of the entries' texts. */
  text: string;
  snippets: string[];
  /** Snippets in one of these files. */
  snippetsPerFile: number;
  facets: string;
  /** Changes with the full-text index. */
  fullText: string;
}

/** Columns in order of ID; numbers point into the lists of values. */
export interface Facets {
  categories: string[];
  verifications: string[];
  products: string[];
  category: number[];
  verification: number[];
  product: number[][];
  /** Percent. */
  fixRate: number[];
}

/** Writes the facets of all entries. */
export function buildFacets(entries: readonly Entry[]): Facets {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  const categories = valuesOf(sorted.map((entry) => entry.category));
  const verifications = valuesOf(sorted.map((entry) => entry.verification));
  const products = valuesOf(sorted.flatMap((entry) => entry.versions.map((version) => version.product)));
  return {
    categories: [...categories.keys()],
    verifications: [...verifications.keys()],
    products: [...products.keys()],
    category: sorted.map((entry) => categories.get(entry.category)!),
    verification: sorted.map((entry) => verifications.get(entry.verification)!),
    product: sorted.map((entry) => [...new Set(entry.versions.map((version) => products.get(version.product)!))]),
    fixRate: sorted.map((entry) => Math.round(entry.fixRate * 100)),
  };
}

/** Each value's place in the sorted list of values. */
function valuesOf(values: readonly string[]): Map<string, number> {
  return new Map([...new Set(values)].sort().map((value, place) => [value, place]));
}
