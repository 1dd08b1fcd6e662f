// One suggestion under the search box: an option of the combobox, or a link under a text area.
import { native } from '../../view/languages.ts';
import { element } from '../element.ts';
import { reasonOf, resultHref } from './result-row.ts';
import type { Result } from '../../search/engine/request.ts';

export interface Suggestion {
  /** What choosing it opens. */
  href: string;
  content: Node[];
}

/** Under a line, the domain tells suggestions apart; under a paste, the line that matched does. */
export function suggestionOf(result: Result, isLine: boolean): Suggestion {
  const details = isLine ? [result.id.slice(0, result.id.indexOf('/'))] : reasonOf(result, 90);
  return {
    href: resultHref(result.id),
    content: [element('span', { dir: 'auto', ...native }, result.title), element('small', {}, ...details)],
  };
}

/** A suggestion as an option of the combobox; the box keeps the focus. */
export function optionOf({ content }: Suggestion, place: number): HTMLElement {
  return element('li', { role: 'option', id: `_suggestion-${place}`, 'aria-selected': 'false' }, ...content);
}

/** A suggestion as a link of its own, for below a text area. */
export function linkOf({ href, content }: Suggestion): HTMLElement {
  return element('li', {}, element('a', { href }, ...content));
}
