// The field of the search box: an input for a line, and a text area for as long as it holds several.
import { boundText, readFile } from './pastes.ts';

export interface Field {
  form: HTMLFormElement;
  /** The element in use; a paste swaps it. */
  readonly box: HTMLInputElement | HTMLTextAreaElement;
  text: string;
  /** Puts text where the cursor is, as a paste does. */
  insert(text: string): void;
  /** Puts a file's text in place of what is there. */
  read(file: File): Promise<void>;
}

/** Most lines that the text area shows at once. */
const mostRows = 8;

/** Takes over a form's input. */
export function openField(form: HTMLFormElement): Field {
  const input = form.querySelector('input')!;
  const area = document.createElement('textarea');
  for (const name of ['id', 'name', 'placeholder', 'autocomplete', 'autocapitalize', 'spellcheck']) {
    const value = input.getAttribute(name);
    if (value !== null) area.setAttribute(name, value);
  }
  let box: HTMLInputElement | HTMLTextAreaElement = input;

  /** Swaps the element where the text calls for the other one; keeps focus and cursor. */
  const show = (text: string, cursor = text.length): void => {
    const next = text.includes('\n') ? area : input;
    const hadFocus = document.activeElement === box;
    if (next !== box) box.replaceWith(next);
    box = next;
    if (box.value !== text) box.value = text;
    area.rows = Math.min(mostRows, text.split('\n', mostRows).length);
    form.classList.toggle('grown', box === area);
    if (!hadFocus) return;
    box.focus();
    box.setSelectionRange(cursor, cursor);
  };
  const announce = (): void => void box.dispatchEvent(new Event('input', { bubbles: true }));

  const field: Field = {
    form,
    get box() {
      return box;
    },
    get text() {
      return box.value;
    },
    set text(text) {
      show(boundText(text));
    },
    insert(text) {
      const clean = text.replace(/\r\n?/g, '\n');
      const { value, selectionStart, selectionEnd } = box;
      const before = value.slice(0, selectionStart ?? value.length);
      const whole = boundText(before + clean + value.slice(selectionEnd ?? value.length));
      box.focus();
      show(whole, Math.min(whole.length, before.length + clean.length));
      announce();
    },
    async read(file) {
      const text = (await readFile(file)).replace(/\r\n?/g, '\n').replaceAll('\0', '');
      box.focus();
      show(text, 0);
      announce();
    },
  };

  form.addEventListener('input', () => {
    if (box === area && !area.value.includes('\n')) show(area.value, area.selectionStart);
    else if (box === area) area.rows = Math.min(mostRows, area.value.split('\n', mostRows).length);
  });
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.defaultPrevented || event.target !== area) return;
    event.preventDefault();
    form.requestSubmit();
  });
  return field;
}
