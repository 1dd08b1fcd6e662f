// Filters, sort order and "my stack" of the search page. Values are fetched when the part is opened.
import { categoryLabel, verificationLabels } from '../components/wording.ts';
import { element } from './element.ts';
import type { FacetOptions } from './facet-table.ts';
import { readList, writeList } from './local-list.ts';
import { ownStack, setOwnStack } from './own-stack.ts';
import { searchEngine } from './search-client.ts';
import { facetNames, type FacetName, type Filters } from './search-query.ts';

export interface FilterState {
  filters: Filters;
  byRate: boolean;
}

export interface FilterPart {
  /** Shows a state without telling anybody. */
  show(state: FilterState): void;
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
export function openFilters(part: HTMLElement, change: (state: FilterState) => void): FilterPart {
  let state: FilterState = { filters: {}, byRate: false };
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
  part.replaceChildren(details);

  const fill = async (): Promise<void> => {
    const { filters } = state;
    const options = await searchEngine()
      .options(filters)
      .catch(() => undefined);
    if (options !== undefined && filters === state.filters)
      for (const [name, select] of selects) fillSelect(select, name, options, filters[name]);
  };
  const show = (next: FilterState): void => {
    state = next;
    sort.value = next.byRate ? 'fix-rate' : '';
    const active = facetNames.flatMap((name) =>
      next.filters[name] === undefined ? [] : [`${labels[name].toLowerCase()} ${valueLabel(name, next.filters[name])}`],
    );
    summary.textContent = active.length === 0 ? 'Filters and my stack' : `Filters: ${active.join(', ')}`;
    clear.disabled = active.length === 0;
    remember.checked = readList(rememberedKey).length > 0;
    showStack();
    if (details.open) void fill();
  };
  const set = (next: FilterState): void => {
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
      showStack();
      change(state);
    };
    const buttons = names.map((name) =>
      actionButton(`${name} ×`, `Remove ${name} from my stack`, () => setStack(names.filter((other) => other !== name))),
    );
    const adders = chosen.map((name) => actionButton(`Add ${name}`, `Add ${name} to my stack`, () => setStack([...names, name])));
    const hint = names.length === 0 && chosen.length === 0 ? 'Choose a domain or a product above to add it. ' : '';
    stack.replaceChildren(
      element('strong', {}, 'My stack'),
      ` ${hint}Its entries rank higher. It is kept in this browser only. `,
      ...buttons,
      ...adders,
    );
  };

  details.addEventListener('toggle', () => void (details.open && fill()));
  for (const [name, select] of selects)
    select.addEventListener('change', () => {
      const { [name]: _, ...others } = state.filters;
      set({ ...state, filters: select.value === '' ? others : { ...others, [name]: select.value } });
    });
  sort.addEventListener('change', () => set({ ...state, byRate: sort.value !== '' }));
  clear.addEventListener('click', () => set({ ...state, filters: {} }));
  remember.addEventListener('change', () => keep(remember.checked ? state.filters : {}));
  return { show };
}

function fillSelect(select: HTMLSelectElement, name: FacetName, options: FacetOptions, value: string | undefined): void {
  const any = element('option', { value: '' }, 'Any');
  const items = options[name].map((option) =>
    element('option', { value: option.value }, `${valueLabel(name, option.value)} (${option.count})`),
  );
  const isKnown = value === undefined || options[name].some((option) => option.value === value);
  const unknown = isKnown ? [] : [element('option', { value }, `${valueLabel(name, value)} (0)`)];
  select.replaceChildren(any, ...items, ...unknown);
  select.value = value ?? '';
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
