// One result: its title, what it offers, and why it is there.
import { isEstimate } from '../../entry/estimate.ts';
import { longRate } from '../../view/rates.ts';
import { count } from '../../view/wording.ts';
import { basePath } from '../base-path.ts';
import { element } from '../element.ts';
import { siteAddress } from '../site-address.ts';
import { differenceSentence } from './difference.ts';
import { cutAround, markedText } from './marked-text.ts';
import type { Details } from '../../search/index/details.ts';
import type { Result } from '../../search/engine/request.ts';

/** Longest part of a pasted line that a result quotes, in characters. */
const quoteLength = 220;

/** The page of an entry or a domain. */
export function resultHref(id: string): string {
  return siteAddress(`${id}/`) ?? basePath;
}

/**
 * A row of the result list. The first result has its best fix, for which there is room before it is there.
 * @param isAwaited Whether its details are still on their way.
 */
export function resultRow(result: Result, isAwaited = false): HTMLLIElement {
  const { id, title, details, difference, variants, isOwn } = result;
  const facts = element('p', {}, element('span', {}, id.slice(0, id.indexOf('/'))));
  if (isOwn) facts.append(element('span', { class: 'own' }, 'in my stack'));
  if (details !== undefined && details.codes.length > 0) facts.append(element('code', {}, details.codes.join(', ')));
  const row = element('li', { 'data-entry': id }, element('a', { class: 'name', dir: 'auto', href: resultHref(id) }, title), facts);
  if (isAwaited || details !== undefined) row.append(element('p', { class: 'fix' }, ...(details === undefined ? [] : fixOf(details))));
  if (difference !== undefined) row.append(element('p', { class: 'difference' }, ...differenceSentence(difference)));
  // What is different says more than that there is something alike.
  const reason = difference !== undefined && result.why?.type === 'text' ? [] : reasonOf(result, quoteLength);
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

/** "Works 85%: restart it", and "2 dead ends". */
function fixOf(details: Details): HTMLElement[] {
  const rate = element('span', { class: isEstimate(details) ? 'rate estimate' : 'rate' }, longRate(details.rate, details));
  return [element('span', {}, 'Works ', rate, ': ', details.fix), element('span', { class: 'ends' }, count(details.deadEnds, 'dead end'))];
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
