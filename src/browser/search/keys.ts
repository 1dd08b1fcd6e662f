// Keys on the search page: up and down go through the results, Escape goes back to the box.
import { isComposing } from './composing.ts';
import type { Field } from './field.ts';

/** Listens on the whole page, as results come and go. */
export function openResultKeys(field: Field): void {
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || isComposing(event) || !(target instanceof HTMLElement)) return;
    const links = [...document.querySelectorAll<HTMLElement>('[data-entry] .name a')];
    const next = nextOf(key, target, links, field);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}

/** What a key leads to; nothing where it keeps its own meaning. */
function nextOf(key: string, target: HTMLElement, links: readonly HTMLElement[], field: Field): HTMLElement | undefined {
  const place = links.indexOf(target);
  // In an area, the key leads to the next line while there is one.
  const isLine = target === field.box && (target instanceof HTMLInputElement || field.box.selectionEnd === field.text.length);
  if (key === 'ArrowDown' && (place >= 0 || isLine)) return links[Math.min(place + 1, links.length - 1)];
  if (place < 0) return undefined;
  if (key === 'Escape') return field.box;
  if (key === 'ArrowUp') return links[place - 1] ?? field.box;
  if (key === 'Home') return links[0];
  return key === 'End' ? links.at(-1) : undefined;
}
