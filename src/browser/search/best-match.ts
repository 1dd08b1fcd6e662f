// The best match as a card: the line that matched, what to try first with its code, and what to leave alone, so that many
// readers need not go further.
import { noteOn, sayRate } from '../../view/rates.ts';
import { count } from '../../view/wording.ts';
import { element } from '../element.ts';
import type { Details } from '../../search/index/details.ts';
import type { Result } from '../../search/engine/request.ts';
import { rateOf } from './rate.ts';
import { fixRate, headOf, resultHref, variantsOf, whyOf } from './result-row.ts';

/** The first result, where it answers a text. Its details may still be on their way. */
export function bestMatch(result: Result): HTMLLIElement {
  const { id, details } = result;
  const answer = details === undefined ? [] : answerOf(details, resultHref(id));
  return element('li', { 'data-entry': id, class: 'best' }, ...headOf(result, 'h2'), ...whyOf(result), ...answer, ...variantsOf(result));
}

function answerOf(details: Details, href: string): HTMLElement[] {
  const rates = [fixRate(details), ...details.avoid.map(({ rate, count }) => sayRate({ failRate: rate, count }))];
  const [fix, ...deadEnds] = rates.map(rateOf);
  const avoided = details.avoid.map(({ action }, i) => element('li', {}, action, deadEnds[i]!));
  const rest = `${count(details.workarounds, 'fix', 'fixes')} and ${count(details.deadEnds, 'dead end')}, with how and why`;
  const note = noteOn(rates);
  return [
    element(
      'div',
      { class: 'answer' },
      element('section', { class: 'try' }, element('h3', {}, 'Try this first'), element('p', {}, details.fix), fix!, ...codeOf(details)),
      element('section', { class: 'avoid' }, element('h3', {}, 'Don’t bother'), element('ul', {}, ...avoided)),
    ),
    element('p', { class: 'rest' }, element('a', { href }, rest), ...(note === '' ? [] : [element('span', {}, note)])),
  ];
}

function codeOf({ code }: Details): HTMLElement[] {
  if (code === undefined) return [];
  const button = element(
    'button',
    { class: 'copy', type: 'button', 'data-copy': '' },
    'Copy',
    element('span', { class: 'unseen' }, ' the code'),
  );
  return [element('div', { class: 'code message' }, element('pre', {}, element('code', {}, code)), button)];
}
