// The part of the filters that shows and changes the reader's stack.
import { search } from '../../view/words/words.ts';
import { element } from '../element.ts';
import type { Filters } from '../../search/engine/query.ts';
import { ownStack, setOwnStack } from './own-stack.ts';

export interface StackPart {
  part: HTMLElement;
  /** Offers to add what is filtered by. */
  show(filters: Filters): void;
}

/**
 * @param next What gets the focus when the last button that had it is gone.
 * @param change Called when the stack has changed.
 */
export function openStack(next: HTMLElement, change: () => void): StackPart {
  const part = element('div', { class: 'stack' });
  const set = (names: readonly string[]): void => {
    setOwnStack(names);
    change();
  };
  return {
    part,
    show(filters) {
      const names = ownStack();
      const chosen = [filters.domain, filters.product].filter((name) => name !== undefined && !names.includes(name)) as string[];
      const buttons = [
        ...names.map((name) => actionButton(`${name} ×`, search.removeFromStack(name), () => set(names.filter((other) => other !== name)))),
        ...chosen.map((name) => actionButton(search.add(name), search.addToStack(name), () => set([...names, name]))),
      ];
      const hint = buttons.length === 0 ? `${search.emptyStack} ` : '';
      const focused = [...part.querySelectorAll('button')].findIndex((button) => button === document.activeElement);
      part.replaceChildren(element('strong', {}, search.stack), ` ${hint}${search.stackHint} `, ...buttons);
      if (focused >= 0) (buttons[Math.min(focused, buttons.length - 1)] ?? next).focus();
    },
  };
}

function actionButton(text: string, label: string, act: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', 'aria-label': label }, text);
  button.addEventListener('click', act);
  return button;
}
