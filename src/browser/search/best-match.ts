// The best match as a card: the line that matched, what to try first with its code, and what to leave alone, so that many
// readers need not go further.
import { noteOn, sayRate } from '../../view/rates.ts';
import { search } from '../../view/words/words.ts';
import { native } from '../../view/languages.ts';
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
  const avoided = details.avoid.map(({ action }, i) => element('li', {}, element('span', { ...native }, action), deadEnds[i]!));
  const rest = search.rest(details.workarounds, details.deadEnds);
  const note = noteOn(rates);
  return [
    element(
      'div',
      { class: 'answer' },
      element(
        'section',
        { class: 'try' },
        element('h3', {}, search.tryFirst),
        element('p', { ...native }, details.fix),
        fix!,
        ...codeOf(details),
      ),
      element('section', { class: 'avoid' }, element('h3', {}, search.dontBother), element('ul', {}, ...avoided)),
    ),
    element('p', { class: 'rest' }, element('a', { href }, rest), ...(note === '' ? [] : [element('span', {}, note)])),
  ];
}

function codeOf({ code }: Details): HTMLElement[] {
  if (code === undefined) return [];
  const button = element(
    'button',
    { class: 'copy', type: 'button', 'data-copy': '' },
    search.copy,
    element('span', { class: 'unseen' }, ` ${search.copyCode}`),
  );
  return [element('div', { class: 'code message' }, element('pre', {}, element('code', {}, code)), button)];
}
