// `/` and Ctrl or Cmd+K lead to the search box. A single key can be in the way of those who speak to their computer, or whose
// hand slips: the reader can switch it off in the foot of every page.
import { isComposing } from './composing.ts';

const key = 'wayout:slash-key';
const off = 'off';

/** Whether `/` has its meaning; it has where nothing is kept. */
function isOn(): boolean {
  try {
    return localStorage.getItem(key) !== off;
  } catch {
    return isOnHere;
  }
}

/** The choice for this page alone, where the browser keeps none. */
let isOnHere = true;

const control = document.querySelector<HTMLInputElement>('[data-slash-key]');
if (control !== null) {
  control.checked = isOn();
  control.addEventListener('change', () => {
    isOnHere = control.checked;
    try {
      if (control.checked) localStorage.removeItem(key);
      else localStorage.setItem(key, off);
    } catch {
      // Storage is switched off: the choice holds for this page.
    }
  });
}

document.addEventListener('keydown', (event) => {
  if (isComposing(event)) return;
  const { key, altKey, ctrlKey, metaKey } = event;
  const target = event.target as HTMLElement;
  const isTyping = target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  const isSlash = key === '/' && !isTyping && !altKey && !ctrlKey && !metaKey && isOn();
  const isCommand = key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey;
  // Looked up each time: a paste of several lines swaps the box for a larger one.
  const box = document.querySelector<HTMLInputElement>('[data-find] [name=q]');
  if (box === null || !(isSlash || isCommand)) return;
  event.preventDefault();
  box.focus();
  box.select();
});
