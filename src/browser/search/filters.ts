// Filters, sort order and "my stack" of the search page. Values are fetched when the part is opened.
import { categoryLabel, verificationLabels } from '../../view/wording.ts';
import { element } from '../element.ts';
import type { FacetOptions } from '../../search/engine/facet-table.ts';
import { readList, writeList } from '../local-list.ts';
import { ownStack, setOwnStack } from './own-stack.ts';
import { searchEngine } from './engine-client.ts';
import { facetNames, type FacetName, type Filters, type SearchQuery } from '../../search/engine/query.ts';

export interface FilterPart {
  /** Shows the filters and the order of a query without telling anybody. */
  show(query: SearchQuery): void;
}

const labels: Record<FacetName, string> = {
  domain: 'Domain',
  category: 'Category',
  verification: 'Verification',
  product: 'Product',
  code: 'Error code',
};
const rememberedKey = 'wayout:filters';

/** Filters that the reader asked to keep for the next visit. */
export function rememberedFilters(): Filters {
  const pairs = readList(rememberedKey).map((pair) => pair.split(/=(.*)/s, 2));
  return Object.fromEntries(pairs.filter(([name]) => facetNames.includes(name as FacetName)));
}

/** Builds the part; `change` is called when the reader changes anything in it. */
export function openFilters(part: HTMLElement, change: (state: Pick<SearchQuery, 'filters' | 'byRate'>) => void): FilterPart {
  let state: SearchQuery = { text: '', filters: {}, byRate: false };
  const summary = element('summary', {}, 'Filters and my stack');
  const selects = new Map(facetNames.map((name) => [name, element('select', { name })]));
  const sort = element(
    'select',
    { name: 'sort' },
    element('option', { value: '' }, 'Best match'),
    element('option', { value: 'fix-rate' }, 'Fix rate'),
  );
  const remember = element('input', { type: 'checkbox' });
  const clear = element('button', { type: 'button' }, 'Clear filters');
  const offer = element('button', { type: 'button', hidden: '' });
  const stack = element('div', { class: 'stack' });
  const fields = [...selects].map(([name, select]) => element('label', {}, labels[name], select));
  const details = element(
    'details',
    {},
    summary,
    element('div', { class: 'fields' }, ...fields, element('label', {}, 'Sort by', sort)),
    element('p', {}, clear, ' ', element('label', { class: 'check' }, remember, ' Remember these filters in this browser')),
    stack,
  );
  part.replaceChildren(details, offer);

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
  const show = (next: SearchQuery): void => {
    state = next;
    sort.value = next.byRate ? 'fix-rate' : '';
    const active = filterText(next.filters);
    const kept = filterText(rememberedFilters());
    summary.textContent = active === '' ? 'Filters and my stack' : `Filters: ${active}`;
    // A disabled button would lose the focus.
    clear.setAttribute('aria-disabled', String(active === ''));
    remember.checked = active !== '' && active === kept;
    offer.textContent = `Use the remembered filters: ${kept}`;
    offer.hidden = active !== '' || kept === '';
    showStack();
    if (details.open) void fill();
  };
  const set = (next: SearchQuery): void => {
    if (remember.checked) keep(next.filters);
    show(next);
    change(next);
  };
  const keep = (filters: Filters): void =>
    writeList(
      rememberedKey,
      Object.entries(filters).map(([name, value]) => `${name}=${value}`),
    );

  const showStack = (): void => {
    const names = ownStack();
    const chosen = [state.filters.domain, state.filters.product].filter((name) => name !== undefined && !names.includes(name)) as string[];
    const setStack = (next: readonly string[]): void => {
      setOwnStack(next);
      change(state);
    };
    const buttons = names.map((name) =>
      actionButton(`${name} ×`, `Remove ${name} from my stack`, () => setStack(names.filter((other) => other !== name))),
    );
    const adders = chosen.map((name) => actionButton(`Add ${name}`, `Add ${name} to my stack`, () => setStack([...names, name])));
    const hint = names.length === 0 && chosen.length === 0 ? 'Choose a domain or a product above to add it. ' : '';
    const all = [...buttons, ...adders];
    const focused = [...stack.querySelectorAll('button')].findIndex((button) => button === document.activeElement);
    stack.replaceChildren(element('strong', {}, 'My stack'), ` ${hint}Its entries rank higher. It is kept in this browser only. `, ...all);
    if (focused >= 0) (all[Math.min(focused, all.length - 1)] ?? summary).focus();
  };

  details.addEventListener('toggle', () => void (details.open && fill()));
  for (const [name, select] of selects)
    select.addEventListener('change', () => {
      const { [name]: _, ...others } = state.filters;
      set({ ...state, filters: select.value === '' ? others : { ...others, [name]: select.value } });
    });
  sort.addEventListener('change', () => set({ ...state, byRate: sort.value !== '' }));
  clear.addEventListener('click', () => {
    if (filterText(state.filters) !== '') set({ ...state, filters: {} });
  });
  offer.addEventListener('click', () => {
    set({ ...state, filters: rememberedFilters() });
    summary.focus();
  });
  remember.addEventListener('change', () => {
    if (filterText(state.filters) !== '') keep(remember.checked ? state.filters : {});
  });
  return { show };
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
  select.replaceChildren(element('option', { value: '' }, 'Any'), ...items);
  select.value = chosen ?? '';
}

/** Filters as a list in words; nothing where there are none. */
export function filterText(filters: Filters): string {
  return facetNames
    .flatMap((name) => (filters[name] === undefined ? [] : [`${labels[name].toLowerCase()} ${valueLabel(name, filters[name])}`]))
    .join(', ');
}

function valueLabel(name: FacetName, value: string): string {
  if (name === 'category') return categoryLabel(value);
  if (name === 'verification') return (verificationLabels as Record<string, string>)[value] ?? value;
  return name === 'code' ? value.toUpperCase() : value;
}

function actionButton(text: string, label: string, act: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', 'aria-label': label }, text);
  button.addEventListener('click', act);
  return button;
}
