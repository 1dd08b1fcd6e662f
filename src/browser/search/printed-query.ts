// What was searched, for paper, where the box and the filters aren't.
import { search } from '../../view/words/words.ts';
import { element } from '../element.ts';
import type { Field } from './field.ts';
import { filterText } from './filter-labels.ts';
import { readQuery } from './address.ts';

/** Most of a paste that is printed, in lines and in characters. */
const mostLines = 12;
const mostCharacters = 1_000;

/** Puts it before what the page says of its results, whenever somebody prints. */
export function openPrintedQuery(field: Field): void {
  const part = element('div', { class: 'printed' });
  document.querySelector('[data-search-status]')!.before(part);
  addEventListener('beforeprint', () => {
    const text = field.text.trim();
    const start = text.split('\n', mostLines).join('\n').slice(0, mostCharacters);
    const filters = filterText(readQuery(location).filters);
    part.replaceChildren(
      ...(text === '' ? [] : [search.searchedFor, element('pre', {}, start === text ? text : `${start}\n…`)]),
      ...(filters === '' ? [] : [element('p', {}, search.printedFilters(filters))]),
    );
  });
}
