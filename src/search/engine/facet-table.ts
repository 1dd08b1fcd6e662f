// What entries are filtered and sorted by, looked up by ID.
import type { Facets } from '../index/facets.ts';
import type { Model } from '../index/model.ts';
import { facetNames, type FacetName, type Filters } from './query.ts';

/** Values of each facet, by name, and how many entries each leaves beside the other filters. */
export type FacetOptions = Record<FacetName, { value: string; count: number }[]>;

export interface FacetTable {
  accepts(id: string, filters: Filters): boolean;
  /** Whether an entry is of one of the domains or products named. */
  isOwn(id: string, stack: readonly string[]): boolean;
  /** IDs of all entries that the filters leave. */
  list(filters: Filters): string[];
  options(filters: Filters): FacetOptions;
  /** Highest fix rate first; the given order where rates are equal. */
  sortByRate<T extends { id: string }>(entries: readonly T[]): T[];
}

/** @param model Of the same build as the facets, whose columns run in the order of its IDs. */
export function openFacetTable(facets: Facets, model: Pick<Model, 'ids' | 'domains' | 'codes'>): FacetTable {
  const places = new Map(model.ids.map((id, place) => [id, place]));
  const valuesOf: Record<FacetName, (place: number) => Iterable<string>> = {
    domain: (place) => [model.domains[place] ?? ''],
    category: (place) => [facets.categories[facets.category[place] ?? -1] ?? ''],
    verification: (place) => [facets.verifications[facets.verification[place] ?? -1] ?? ''],
    product: (place) => (facets.product[place] ?? []).map((product) => facets.products[product] ?? ''),
    code: (place) => model.codes[place] ?? [],
  };
  const passes = (place: number, filters: Filters): boolean =>
    facetNames.every((name) => {
      const wanted = filters[name];
      return wanted === undefined || [...valuesOf[name](place)].includes(wanted);
    });
  const placesOf = (filters: Filters): number[] => model.ids.map((_, place) => place).filter((place) => passes(place, filters));
  return {
    accepts: (id, filters) => passes(places.get(id) ?? -1, filters),
    isOwn(id, stack) {
      const place = places.get(id) ?? -1;
      return [...valuesOf.domain(place), ...valuesOf.product(place)].some((value) => stack.includes(value));
    },
    list: (filters) => placesOf(filters).map((place) => model.ids[place] ?? ''),
    options(filters) {
      const countsOf = (name: FacetName): { value: string; count: number }[] => {
        const { [name]: _, ...others } = filters;
        const counts = new Map<string, number>();
        for (const place of placesOf(others)) for (const value of valuesOf[name](place)) counts.set(value, (counts.get(value) ?? 0) + 1);
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
    sortByRate: (entries) => entries.toSorted((a, b) => rateOf(b.id) - rateOf(a.id)),
  };
  function rateOf(id: string): number {
    return facets.fixRate[places.get(id) ?? -1] ?? 0;
  }
}
