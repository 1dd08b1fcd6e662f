// Chips above the results: the filters that are set, and the domains of what was found, each with how many results it has.
import { search } from '../../view/words/words.ts';
import { element } from '../element.ts';
import type { FacetName, Filters } from '../../search/engine/query.ts';
import type { Result } from '../../search/engine/request.ts';
import { valueLabel } from './filter-labels.ts';

/** Most domains. */
const mostDomains = 6;

/** What pressing a chip sets a filter to; nothing takes it away. */
export type SetFilter = (name: FacetName, value: string | undefined) => void;

/** @param others Chips that stand before the domains. */
export function showChips(
  part: HTMLElement,
  state: { filters: Filters; results: readonly Result[] },
  set: SetFilter,
  others: readonly Node[],
): void {
  const focused = part.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset['chip'] : undefined;
  part.replaceChildren(...activeChips(state.filters, set), ...others, ...domainChips(state, set));
  if (focused === undefined) return;
  const chips = [...part.querySelectorAll<HTMLElement>('[data-chip]')];
  (chips.find(({ dataset }) => dataset['chip'] === focused) ?? chips[0] ?? part.parentElement?.querySelector('summary'))?.focus();
}

function activeChips(filters: Filters, set: SetFilter): HTMLElement[] {
  return (Object.entries(filters) as [FacetName, string][]).map(([name, value]) => {
    const label = `${search.facetsWithin[name]} ${valueLabel(name, value)}`;
    const text = [label, element('span', { 'aria-hidden': 'true' }, ' ×')];
    return chip(`${name}=${value}`, true, text, () => set(name, undefined));
  });
}

/** The domains of results, where there are several to choose from. */
function domainChips({ filters, results }: { filters: Filters; results: readonly Result[] }, set: SetFilter): HTMLElement[] {
  const counts = Map.groupBy(results, ({ id }) => id.slice(0, id.indexOf('/')));
  if (filters.domain !== undefined || counts.size < 2) return [];
  return [...counts]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, mostDomains)
    .map(([domain, { length }]) =>
      chip(`domain=${domain}`, false, [domain, ' ', element('small', {}, String(length))], () => set('domain', domain)),
    );
}

function chip(key: string, isSet: boolean, text: readonly (Node | string)[], act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'chip', 'data-chip': key, 'aria-pressed': String(isSet) }, ...text);
  made.addEventListener('click', act);
  return made;
}
