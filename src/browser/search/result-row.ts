// One result: its title, what it offers, and why it is there.
import { isEstimate, longRate } from '../../view/rates.ts';
import { count } from '../../view/wording.ts';
import { element } from '../element.ts';
import { cutAround, markedText } from './marked-text.ts';
import type { Found } from '../../search/engine/request.ts';

/** Longest part of a pasted line that a result quotes, in characters. */
const quoteLength = 220;

/** The page of an entry or a domain. */
export function resultHref(id: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/${id}/`;
}

/** A row of the result list, with what is known so far. */
export function resultRow(found: Found): HTMLLIElement {
  const { id, title, card, variants, isOwn } = found;
  const facts = element('p', {}, element('span', {}, id.slice(0, id.indexOf('/'))));
  if (isOwn) facts.append(element('span', { class: 'own' }, 'in my stack'));
  if (card !== undefined) {
    if (card.codes.length > 0) facts.append(element('code', {}, card.codes.join(', ')));
    const [works] = verdictOf(found);
    facts.append(element('span', {}, works ?? '', ': ', card.fix), element('span', {}, count(card.deadEnds, 'dead end')));
  }
  const row = element('li', { 'data-entry': id }, element('a', { class: 'name', dir: 'auto', href: resultHref(id) }, title), facts);
  const reason = reasonOf(found, quoteLength);
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

/** "Works 85%" of the best fix; nothing until the card is there. */
export function verdictOf({ card }: Found): Node[] {
  if (card === undefined) return [];
  return [
    element('span', {}, 'Works ', element('span', { class: isEstimate(card) ? 'rate estimate' : 'rate' }, longRate(card.rate, card))),
  ];
}

/** Why a result is there, quoting at most `length` characters. */
export function reasonOf({ why }: Found, length: number): (Node | string)[] {
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
