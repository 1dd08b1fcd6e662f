// The field of the search box: an input for a line, and a text area with a button that clears it for as long as it holds several;
// on a page that has a text area from the start, that alone.
import { search } from '../../view/words/words.ts';
import { element } from '../element.ts';
import { boundText } from '../../search/paste/paste-bounds.ts';
import { readText } from './text-file.ts';

export interface Field {
  form: HTMLFormElement;
  /** The element in use; a paste swaps it. */
  readonly box: HTMLInputElement | HTMLTextAreaElement;
  text: string;
  /** Puts text where the cursor is, as a paste does. */
  insert(text: string): void;
  /**
   * Puts a file's text in place of what is there, unless the box is changed meanwhile.
   * @returns The reason where the file is refused; nothing where it is taken.
   */
  read(file: File): Promise<string>;
}

/** What is in the box, and what of it is selected. */
interface State {
  text: string;
  start: number;
  end: number;
}

/** Most lines that the text area shows at once. */
const mostRows = 8;

/** Most changes that can be undone: each may hold a long log. */
const mostPast = 20;

/** Takes over a form's input. */
export function openField(form: HTMLFormElement): Field {
  const first = form.querySelector<HTMLInputElement | HTMLTextAreaElement>('[name=q]')!;
  const area = first instanceof HTMLTextAreaElement ? first : areaLike(first);
  const leastRows = first === area ? area.rows : 1;
  const clear = element('button', { type: 'button', class: 'clear', hidden: '' }, search.clear);
  first.parentElement!.append(clear);
  let box = first;
  /** How often the box has changed: a file that is read slowly must not undo what came after it. */
  let changes = 0;
  /** What a browser can't undo, as it wasn't typed: the box before each such change, and the text that it led to. */
  const past: { before: State; after: string }[] = [];
  /** The box before what is typed right now. */
  let typedOver: State | undefined;

  const remember = (before: State): void => {
    past.push({ before, after: box.value });
    if (past.length > mostPast) past.shift();
  };
  const stateOf = (): State => ({
    text: box.value,
    start: box.selectionStart ?? box.value.length,
    end: box.selectionEnd ?? box.value.length,
  });
  const fit = (): void => void (area.rows = Math.max(leastRows, area.value.split('\n', mostRows).length));
  /** Swaps the element where the text calls for the other one; keeps focus and cursor. */
  const show = (text: string, start = text.length, end = start): void => {
    const hasLines = text.includes('\n');
    const next = hasLines ? area : first;
    const hadFocus = document.activeElement === box;
    if (next !== box) box.replaceWith(next);
    box = next;
    if (box.value !== text) box.value = text;
    fit();
    form.classList.toggle('grown', box === area);
    clear.hidden = !hasLines;
    if (!hadFocus) return;
    box.focus();
    box.setSelectionRange(start, end);
  };
  const announce = (inputType: string): void => void box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
  const change = (text: string, cursor: number, inputType: string): void => {
    const before = stateOf();
    box.focus();
    show(text, cursor);
    remember(before);
    announce(inputType);
  };

  const field: Field = {
    form,
    get box() {
      return box;
    },
    get text() {
      // Half of a character can be typed and dropped, but not encoded.
      return box.value.toWellFormed();
    },
    set text(text) {
      changes += 1;
      show(boundText(text.toWellFormed()));
    },
    insert(text) {
      const { text: old, start, end } = stateOf();
      const after = old.slice(end);
      const whole = boundText(old.slice(0, start) + text + after).replace(/\r\n?/g, '\n');
      change(whole, Math.max(0, whole.length - after.length), 'insertFromPaste');
    },
    async read(file) {
      const current = (changes += 1);
      const read = await readText(file);
      if (current !== changes) return '';
      if ('refusal' in read) return read.refusal;
      change(read.text, 0, 'insertFromDrop');
      return '';
    },
  };

  form.addEventListener('beforeinput', () => (typedOver = stateOf()));
  form.addEventListener('input', (event) => {
    changes += 1;
    // To swap the element would end a word that isn't written yet.
    if (box !== area || (event as InputEvent).isComposing) return;
    if (first !== area && !area.value.includes('\n')) {
      show(area.value, area.selectionStart);
      if (typedOver !== undefined) remember(typedOver);
    } else fit();
    clear.hidden = !area.value.includes('\n');
    typedOver = undefined;
  });
  form.addEventListener('keydown', (event) => {
    if (event.target !== box || event.defaultPrevented || !isUndo(event) || past.at(-1)?.after !== box.value) return;
    // Until then, what was typed since is the browser's to undo.
    event.preventDefault();
    const { text, start, end } = past.pop()!.before;
    show(text, start, end);
    announce('historyUndo');
  });
  clear.addEventListener('click', () => change('', 0, 'deleteByCut'));
  // What was pasted while this script was on its way.
  if (first.value !== '') show(first.value, first.selectionStart ?? undefined, first.selectionEnd ?? undefined);
  return field;
}

/** A text area in place of an input. */
function areaLike(input: HTMLInputElement): HTMLTextAreaElement {
  const area = document.createElement('textarea');
  for (const name of ['id', 'name', 'autocomplete', 'autocapitalize', 'spellcheck']) {
    const value = input.getAttribute(name);
    if (value !== null) area.setAttribute(name, value);
  }
  return area;
}

function isUndo({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'z' && ctrlKey !== metaKey && !shiftKey && !altKey;
}
