// What filters and their values are called.
import { categoryLabel } from '../../view/wording.ts';
import { search, verification } from '../../view/words/words.ts';
import { facetNames, type FacetName, type Filters } from '../../search/engine/query.ts';

export function valueLabel(name: FacetName, value: string): string {
  if (name === 'category') return categoryLabel(value);
  if (name === 'verification') return (verification as Record<string, string>)[value] ?? value;
  return name === 'code' ? value.toUpperCase() : value;
}

/** Filters as a list in words; nothing where there are none. */
export function filterText(filters: Filters): string {
  return facetNames
    .flatMap((name) => (filters[name] === undefined ? [] : [`${search.facetsWithin[name]} ${valueLabel(name, filters[name])}`]))
    .join(', ');
}
