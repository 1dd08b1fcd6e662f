// A rate as an element: its bar and its words.
import { type Rate, renderBar } from '../../view/rates.ts';
import { element } from '../element.ts';

export function rateOf(rate: Rate): HTMLElement {
  const made = element('span', { class: `rate ${rate.kind}` }, ` ${rate.words}`);
  made.insertAdjacentHTML('afterbegin', renderBar(rate));
  return made;
}
