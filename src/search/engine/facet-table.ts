// What entries are filtered and sorted by, looked up by their number.
import type { Facets } from '../index/facets.ts';
import { facetNames, type FacetName, type Filters } from './query.ts';

/** Values of each facet, by name, and how many entries each leaves beside the other filters. */
export type FacetOptions = Record<FacetName, { value: string; count: number }[]>;

export function openFacetTable(facets: Facets) {
  const valuesOf = (name: FacetName, entry: number): readonly string[] => [facets[name][entry] ?? []].flat();
  const accepts = (entry: number, filters: Filters): boolean =>
    facetNames.every((name) => filters[name] === undefined || valuesOf(name, entry).includes(filters[name]));
  const fixRateOf = (entry: number): number => facets.fixRate[entry] ?? 0;
  const entriesOf = (filters: Filters): number[] => [...facets.fixRate.keys()].filter((entry) => accepts(entry, filters));
  const countsOf = (name: FacetName, { [name]: _, ...others }: Filters): { value: string; count: number }[] => {
    const counts = new Map<string, number>();
    for (const value of entriesOf(others).flatMap((entry) => valuesOf(name, entry))) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => (a.value < b.value ? -1 : 1));
  };
  return {
    accepts,
    /** Whether an entry is of one of the domains or products named. */
    isOwn: (entry: number, stack: readonly string[]): boolean =>
      [...valuesOf('domain', entry), ...valuesOf('product', entry)].some((value) => stack.includes(value)),
    /** All entries that the filters leave, best fix rate first. */
    list: (filters: Filters): number[] => entriesOf(filters).sort((a, b) => fixRateOf(b) - fixRateOf(a)),
    options: (filters: Filters) => Object.fromEntries(facetNames.map((name) => [name, countsOf(name, filters)])) as FacetOptions,
    /** Share of people that an entry's fixes help, in percent. */
    fixRateOf,
  };
}

export type FacetTable = ReturnType<typeof openFacetTable>;
