// What results can be filtered and sorted by. Loaded only where a reader does either.
import type { Entry } from '../../entry/schema.ts';

/** Columns in order of ID. */
export interface Facets {
  domain: string[];
  category: string[];
  verification: string[];
  product: (readonly string[])[];
  /** As compared. */
  code: (readonly string[])[];
  /** Percent. */
  fixRate: number[];
}

/** Writes the facets of all entries. Both lists run in order of ID. */
export function buildFacets(entries: readonly Entry[], heads: readonly { codes: readonly string[] }[]): Facets {
  return {
    domain: entries.map((entry) => entry.domain),
    category: entries.map((entry) => entry.category),
    verification: entries.map((entry) => entry.verification),
    product: entries.map((entry) => [...new Set(entry.versions.map(({ product }) => product))]),
    code: heads.map(({ codes }) => codes),
    fixRate: entries.map((entry) => Math.round(entry.fixRate * 100)),
  };
}
