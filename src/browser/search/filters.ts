// Filters and sort order of the search page: chips above the results, and a panel that opens over them with all there is to
// filter by. Its values are fetched when it is opened.
import { search } from '../../view/words/words.ts';
import { element } from '../element.ts';
import type { FacetOptions } from '../../search/engine/facet-table.ts';
import { readList, writeList } from '../local-list.ts';
import { searchEngine } from './engine-client.ts';
import { facetNames, type FacetName, type Filters, type SearchQuery } from '../../search/engine/query.ts';
import type { Result } from '../../search/engine/request.ts';
import { type SetFilter, showChips } from './filter-chips.ts';
import { filterText, valueLabel } from './filter-labels.ts';
import { openStack } from './stack-part.ts';

export interface FilterPart {
  /** Shows the filters and the order of a query without telling anybody. */
  show(query: SearchQuery): void;
  /** Shows what the results can be narrowed to. */
  showResults(results: readonly Result[]): void;
}

const rememberedKey = 'wayout:filters';

/** Filters that the reader asked to keep for the next visit. */
export function rememberedFilters(): Filters {
  const pairs = readList(rememberedKey).map((pair) => pair.split(/=(.*)/s, 2));
  return Object.fromEntries(pairs.filter(([name]) => facetNames.includes(name as FacetName)));
}

/** Builds the part; `change` is called when the reader changes anything in it. */
export function openFilters(part: HTMLElement, change: (state: Pick<SearchQuery, 'filters' | 'byRate'>) => void): FilterPart {
  let state: SearchQuery = { text: '', filters: {}, byRate: false };
  let results: readonly Result[] = [];
  const chips = element('div', { class: 'chips', role: 'group', 'aria-label': search.narrow });
  const summary = element('summary', {}, search.filters);
  const selects = new Map(facetNames.map((name) => [name, element('select', { name })]));
  const sort = element(
    'select',
    { name: 'sort' },
    element('option', { value: '' }, search.bestMatch),
    element('option', { value: 'fix-rate' }, search.fixRate),
  );
  const remember = element('input', { type: 'checkbox' });
  const clear = element('button', { type: 'button' }, search.clearFilters);
  const stack = openStack(summary, () => change(state));
  const fields = [...selects].map(([name, select]) => element('label', {}, search.facets[name], select));
  const panel = element(
    'div',
    { class: 'panel' },
    element('div', { class: 'fields' }, ...fields, element('label', {}, search.sortBy, sort)),
    element('p', {}, clear, ' ', element('label', { class: 'check' }, remember, ` ${search.remember}`)),
    stack.part,
  );
  const details = element('details', {}, summary, panel);
  // Chips come late, and move nothing that stands before them.
  part.replaceChildren(details, chips);

  const fill = async (): Promise<void> => {
    const { filters, text } = state;
    const options = await searchEngine()
      .options(filters)
      .catch(() => undefined);
    if (options === undefined || filters !== state.filters) return;
    // How many of them match a text, only a search for each of them would tell.
    const isCounted = text.trim() === '';
    for (const [name, select] of selects) fillSelect(select, { name, values: options[name], chosen: filters[name], isCounted });
  };
  const showState = (): void => {
    const kept = rememberedFilters();
    const offer = element('button', { type: 'button', class: 'chip' }, search.useRemembered(filterText(kept)));
    offer.addEventListener('click', () => {
      set({ ...state, filters: kept });
      summary.focus();
    });
    const isOffered = filterText(state.filters) === '' && filterText(kept) !== '';
    showChips(chips, { filters: state.filters, results }, setFilter, isOffered ? [offer] : []);
  };
  const show = (next: SearchQuery): void => {
    state = next;
    sort.value = next.byRate ? 'fix-rate' : '';
    const active = filterText(next.filters);
    // A disabled button would lose the focus.
    clear.setAttribute('aria-disabled', String(active === ''));
    remember.checked = active !== '' && active === filterText(rememberedFilters());
    stack.show(state.filters);
    showState();
    if (details.open) void fill();
  };
  const set = (next: SearchQuery): void => {
    if (remember.checked) keep(next.filters);
    show(next);
    change(next);
  };
  const setFilter: SetFilter = (name, value) => {
    const { [name]: _, ...others } = state.filters;
    set({ ...state, filters: value === undefined ? others : { ...others, [name]: value } });
  };
  const keep = (filters: Filters): void =>
    writeList(
      rememberedKey,
      Object.entries(filters).map(([name, value]) => `${name}=${value}`),
    );

  details.addEventListener('toggle', () => void (details.open && fill()));
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    event.preventDefault();
    details.open = false;
    summary.focus();
  });
  // It lies over the results.
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && target.isConnected && !part.contains(target)) details.open = false;
  });
  for (const [name, select] of selects) select.addEventListener('change', () => setFilter(name, select.value || undefined));
  sort.addEventListener('change', () => set({ ...state, byRate: sort.value !== '' }));
  clear.addEventListener('click', () => {
    if (filterText(state.filters) !== '') set({ ...state, filters: {} });
  });
  remember.addEventListener('change', () => {
    if (filterText(state.filters) !== '') keep(remember.checked ? state.filters : {});
  });
  return {
    show,
    showResults(found) {
      results = found;
      showState();
    },
  };
}

/** What one filter offers. */
interface Choice {
  name: FacetName;
  values: FacetOptions[FacetName];
  chosen: string | undefined;
  isCounted: boolean;
}

function fillSelect(select: HTMLSelectElement, { name, values, chosen, isCounted }: Choice): void {
  const isKnown = chosen === undefined || values.some(({ value }) => value === chosen);
  const items = [...values, ...(isKnown ? [] : [{ value: chosen, count: 0 }])].map(({ value, count }) =>
    element('option', { value }, `${valueLabel(name, value)}${isCounted ? ` (${count})` : ''}`),
  );
  select.replaceChildren(element('option', { value: '' }, search.any), ...items);
  select.value = chosen ?? '';
}
