// What results can be filtered and sorted by. Loaded only where a reader does either.
import type { Entry } from '../../entry/schema.ts';
import type { IndexedHead } from './index-files.ts';

/** Columns in order of ID; numbers point into the lists of values. */
export interface Facets {
  domains: string[];
  categories: string[];
  verifications: string[];
  products: string[];
  domain: number[];
  category: number[];
  verification: number[];
  product: number[][];
  /** Codes as compared, by place. */
  codes: Record<number, readonly string[]>;
  /** Percent. */
  fixRate: number[];
}

/** Writes the facets of all entries. Both lists run in order of ID. */
export function buildFacets(entries: readonly Entry[], heads: readonly IndexedHead[]): Facets {
  const domains = valuesOf(entries.map((entry) => entry.domain));
  const categories = valuesOf(entries.map((entry) => entry.category));
  const verifications = valuesOf(entries.map((entry) => entry.verification));
  const products = valuesOf(entries.flatMap((entry) => entry.versions.map((version) => version.product)));
  return {
    domains: [...domains.keys()],
    categories: [...categories.keys()],
    verifications: [...verifications.keys()],
    products: [...products.keys()],
    domain: entries.map((entry) => domains.get(entry.domain)!),
    category: entries.map((entry) => categories.get(entry.category)!),
    verification: entries.map((entry) => verifications.get(entry.verification)!),
    product: entries.map((entry) => [...new Set(entry.versions.map((version) => products.get(version.product)!))]),
    codes: Object.fromEntries(heads.flatMap(({ codes }, i) => (codes.length === 0 ? [] : [[i, codes]]))),
    fixRate: entries.map((entry) => Math.round(entry.fixRate * 100)),
  };
}

/** Each value's place in the sorted list of values. */
function valuesOf(values: readonly string[]): Map<string, number> {
  return new Map([...new Set(values)].sort().map((value, place) => [value, place]));
}
