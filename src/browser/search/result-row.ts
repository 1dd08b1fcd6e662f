// One result of many: its title, what tells it from the others, its best fix, and why it is there.
import { sayRate } from '../../view/rates.ts';
import { native } from '../../view/languages.ts';
import { search } from '../../view/words/words.ts';
import { basePath } from '../base-path.ts';
import { element } from '../element.ts';
import { siteAddress } from '../site-address.ts';
import { differenceSentence } from './difference.ts';
import { cutAround, markedText } from './marked-text.ts';
import { rateOf } from './rate.ts';
import type { Details } from '../../search/index/details.ts';
import type { Result } from '../../search/engine/request.ts';

/** Longest part of a pasted line that a result quotes, in characters. */
const quoteLength = 220;

/** The heading of a row, by what stands above it. */
type RowHeading = 'h2' | 'h3' | 'h4';

/** The page of an entry or a domain. */
export function resultHref(id: string): string {
  return siteAddress(`${id}/`) ?? basePath;
}

/** A row of the result list. */
export function resultRow(result: Result, heading: RowHeading = 'h2'): HTMLLIElement {
  const { details } = result;
  const fix =
    details === undefined
      ? []
      : [element('p', { class: 'fix' }, element('span', { ...native }, details.fix), ' ', rateOf(fixRate(details)))];
  return element('li', { 'data-entry': result.id }, ...headOf(result, heading), ...fix, ...whyOf(result), ...variantsOf(result));
}

/** Title and facts of a result. */
export function headOf({ id, title, details, isOwn, why }: Result, heading: RowHeading): HTMLElement[] {
  // A code that is the reason is named there.
  const codes = details?.codes.filter((code) => why?.type !== 'code' || code.toLowerCase() !== why.code.toLowerCase()) ?? [];
  const facts = [
    element('span', {}, id),
    ...(isOwn ? [element('span', { class: 'own' }, search.inStack)] : []),
    ...(codes.length === 0 ? [] : [element('code', {}, codes.join(', '))]),
    ...(details === undefined ? [] : [element('span', {}, details.versions.join(', '))]),
  ];
  return [
    element(heading, { class: 'name' }, element('a', { dir: 'auto', ...native, href: resultHref(id) }, title)),
    element('p', { class: 'facts' }, ...facts),
  ];
}

/** Why a result is there, or what is different about it. */
export function whyOf(result: Result): HTMLElement[] {
  const { difference, why } = result;
  // What is different says more than that there is something alike.
  const reason = difference !== undefined && why?.type === 'text' ? [] : reasonOf(result, quoteLength);
  return [
    ...(difference === undefined ? [] : [element('p', { class: 'difference' }, ...differenceSentence(difference))]),
    ...(reason.length === 0 ? [] : [element('p', { class: 'why' }, ...reason)]),
  ];
}

/** The same error on other platforms or in other versions. */
export function variantsOf({ variants }: Result): HTMLElement[] {
  if (variants.length === 0) return [];
  const links = variants.map(({ id, title }) =>
    element('li', {}, element('a', { dir: 'auto', ...native, href: resultHref(id) }, title), ' ', element('small', {}, id)),
  );
  const summary = element('summary', {}, search.variants(variants.length));
  return [element('details', { class: 'variants' }, summary, element('ul', {}, ...links))];
}

/** The rate of the best fix. */
export function fixRate({ rate, count }: Details): ReturnType<typeof sayRate> {
  return sayRate({ successRate: rate, count });
}

/** Why a result is there, quoting at most `length` characters. */
export function reasonOf({ why }: Result, length: number): (Node | string)[] {
  switch (why?.type) {
    case 'code':
      return [search.code, element('mark', {}, why.code)];
    case 'line': {
      const part = cutAround(why.line, why.marks, length);
      return [search.matches, element('q', {}, markedText(part.text, part.marks))];
    }
    case 'excerpt': {
      const part = cutAround(why.excerpt, why.marks, length);
      return [search.inText, element('q', {}, markedText(part.text, part.marks))];
    }
    case 'text':
      return why.words.length === 0
        ? []
        : [search.textHas, ...why.words.flatMap((word, i) => [i > 0 ? ', ' : '', element('mark', {}, word)])];
    default:
      return [];
  }
}
