// What filters and their values are called.
import { categoryLabel, verificationLabels } from '../../view/wording.ts';
import { facetNames, type FacetName, type Filters } from '../../search/engine/query.ts';

export const filterLabels: Readonly<Record<FacetName, string>> = {
  domain: 'Domain',
  category: 'Category',
  verification: 'Verification',
  product: 'Product',
  code: 'Error code',
};

/** Its name within a sentence. */
export function filterLabel(name: FacetName): string {
  return filterLabels[name].toLowerCase();
}

export function valueLabel(name: FacetName, value: string): string {
  if (name === 'category') return categoryLabel(value);
  if (name === 'verification') return (verificationLabels as Record<string, string>)[value] ?? value;
  return name === 'code' ? value.toUpperCase() : value;
}

/** Filters as a list in words; nothing where there are none. */
export function filterText(filters: Filters): string {
  return facetNames
    .flatMap((name) => (filters[name] === undefined ? [] : [`${filterLabel(name)} ${valueLabel(name, filters[name])}`]))
    .join(', ');
}
