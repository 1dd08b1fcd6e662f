// What entries are filtered and sorted by, looked up by their number.
import type { Facets } from '../index/facets.ts';
import { facetNames, type FacetName, type Filters } from './query.ts';

/** Values of each facet, by name, and how many entries each leaves beside the other filters. */
export type FacetOptions = Record<FacetName, { value: string; count: number }[]>;

export interface FacetTable {
  accepts(entry: number, filters: Filters): boolean;
  /** Whether an entry is of one of the domains or products named. */
  isOwn(entry: number, stack: readonly string[]): boolean;
  /** All entries that the filters leave, best fix rate first. */
  list(filters: Filters): number[];
  options(filters: Filters): FacetOptions;
  /** Share of people that an entry's fixes help, in percent. */
  fixRateOf(entry: number): number;
}

export function openFacetTable(facets: Facets): FacetTable {
  const valuesOf: Record<FacetName, (entry: number) => readonly string[]> = {
    domain: (entry) => [facets.domains[facets.domain[entry] ?? -1] ?? ''],
    category: (entry) => [facets.categories[facets.category[entry] ?? -1] ?? ''],
    verification: (entry) => [facets.verifications[facets.verification[entry] ?? -1] ?? ''],
    product: (entry) => (facets.product[entry] ?? []).map((product) => facets.products[product] ?? ''),
    code: (entry) => facets.codes[entry] ?? [],
  };
  const accepts = (entry: number, filters: Filters): boolean =>
    facetNames.every((name) => filters[name] === undefined || valuesOf[name](entry).includes(filters[name]));
  const fixRateOf = (entry: number): number => facets.fixRate[entry] ?? 0;
  const entriesOf = (filters: Filters): number[] => facets.fixRate.map((_, entry) => entry).filter((entry) => accepts(entry, filters));
  return {
    accepts,
    isOwn: (entry, stack) => [...valuesOf.domain(entry), ...valuesOf.product(entry)].some((value) => stack.includes(value)),
    list: (filters) => entriesOf(filters).sort((a, b) => fixRateOf(b) - fixRateOf(a)),
    options(filters) {
      const countsOf = (name: FacetName): { value: string; count: number }[] => {
        const { [name]: _, ...others } = filters;
        const counts = new Map<string, number>();
        for (const entry of entriesOf(others)) for (const value of valuesOf[name](entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
        return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => (a.value < b.value ? -1 : 1));
      };
      return {
        domain: countsOf('domain'),
        category: countsOf('category'),
        verification: countsOf('verification'),
        product: countsOf('product'),
        code: countsOf('code'),
      };
    },
    fixRateOf,
  };
}
