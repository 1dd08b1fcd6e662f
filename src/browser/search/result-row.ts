// One result: its title, what it offers, and why it is there.
import { isEstimate } from '../../entry/estimate.ts';
import { longRate } from '../../view/rates.ts';
import { count } from '../../view/wording.ts';
import { basePath } from '../base-path.ts';
import { element } from '../element.ts';
import { cutAround, markedText } from './marked-text.ts';
import type { Result } from '../../search/engine/request.ts';

/** Longest part of a pasted line that a result quotes, in characters. */
const quoteLength = 220;

/** The page of an entry or a domain. */
export function resultHref(id: string): string {
  return `${basePath}${id}/`;
}

/** A row of the result list, with what is known so far. */
export function resultRow(result: Result): HTMLLIElement {
  const { id, title, snippet, variants, isOwn } = result;
  const facts = element('p', {}, element('span', {}, id.slice(0, id.indexOf('/'))));
  if (isOwn) facts.append(element('span', { class: 'own' }, 'in my stack'));
  if (snippet !== undefined) {
    if (snippet.codes.length > 0) facts.append(element('code', {}, snippet.codes.join(', ')));
    const [works] = verdictOf(result);
    facts.append(element('span', {}, works ?? '', ': ', snippet.fix), element('span', {}, count(snippet.deadEnds, 'dead end')));
  }
  const row = element('li', { 'data-entry': id }, element('a', { class: 'name', dir: 'auto', href: resultHref(id) }, title), facts);
  const reason = reasonOf(result, quoteLength);
  if (reason.length > 0) row.append(element('p', { class: 'why' }, ...reason));
  if (variants.length > 0) {
    const links = variants.map((variant) =>
      element('li', {}, element('a', { dir: 'auto', href: resultHref(variant.id) }, variant.title), ' ', element('small', {}, variant.id)),
    );
    const summary = element('summary', {}, `${count(variants.length, 'variant')} on other platforms or versions`);
    row.append(element('details', { class: 'variants' }, summary, element('ul', {}, ...links)));
  }
  return row;
}

/** "Works 85%" of the best fix; nothing until the snippet is there. */
export function verdictOf({ snippet }: Result): Node[] {
  if (snippet === undefined) return [];
  return [
    element(
      'span',
      {},
      'Works ',
      element('span', { class: isEstimate(snippet) ? 'rate estimate' : 'rate' }, longRate(snippet.rate, snippet)),
    ),
  ];
}

/** Why a result is there, quoting at most `length` characters. */
export function reasonOf({ why }: Result, length: number): (Node | string)[] {
  switch (why?.type) {
    case 'code':
      return ['Code ', element('mark', {}, why.code)];
    case 'line': {
      const part = cutAround(why.line, why.marks, length);
      return ['Matches ', element('q', {}, markedText(part.text, part.marks))];
    }
    case 'excerpt': {
      const part = cutAround(why.excerpt, why.marks, length);
      return ['In its text: ', element('q', {}, markedText(part.text, part.marks))];
    }
    case 'text':
      return ['Its text has words like these.'];
    default:
      return [];
  }
}
