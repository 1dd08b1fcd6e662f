// What a reader asks for: a text, filters, an order.

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
