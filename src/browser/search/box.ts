// The search box of every page. Small on purpose: what answers is loaded when somebody reaches for the box.
// What only this part can do is to keep the lines of a paste, since an input would join them, and to take a dropped file.
import { isComposing } from './composing.ts';
import { finding } from '../../view/words/words.ts';
import type { Field } from './field.ts';

const form = document.querySelector<HTMLFormElement>('[data-find]');

let isReady = false;
let loading: Promise<Field> | undefined;
/** One promise for all, so that what waits for it goes on in order: a paste, then Enter. */
const load = (): Promise<Field> =>
  (loading ??= import('./search.ts').then(
    ({ openSearch }) => {
      isReady = true;
      return openSearch(form!);
    },
    (error) => {
      loading = undefined;
      throw error;
    },
  ));

/** Length from which a paste is not left to the browser, which takes seconds to lay out a log of megabytes. */
const longPaste = 100_000;

/** A paste on its way into the box: what comes after it waits. */
let arriving: Promise<void> | undefined;

if (form !== null) {
  // Looked up each time: a paste of several lines swaps the box for a larger one.
  const boxOf = (): HTMLInputElement | HTMLTextAreaElement => form.querySelector<HTMLInputElement | HTMLTextAreaElement>('[name=q]')!;
  /** Says why nothing was put into the box, where browsers say such things. */
  const refuse = (reason: string): void => {
    const box = boxOf();
    // The message is no reason to refuse the next search.
    form.noValidate = true;
    box.setCustomValidity(reason);
    box.reportValidity();
    form.addEventListener('input', () => box.setCustomValidity(''), { once: true });
  };
  const insert = async (text: string): Promise<void> => {
    try {
      const field = await load();
      // The browser has taken its time to hand over a long text; to lay it out is another task.
      if (text.length >= longPaste) await new Promise((resolve) => setTimeout(resolve));
      field.insert(text);
    } catch {
      refuse(finding.notLoaded);
    }
  };
  const results = document.querySelector('[data-search-results]');
  /** Takes the text to the search page, by an address that no server sees (see address.ts); the form itself would send it. */
  const leave = (): void => {
    location.assign(`${form.action}#q=${encodeURIComponent(boxOf().value)}`);
    if (results !== null) location.reload();
  };
  // Where it can't be loaded, the form still leads to the search page, and the next focus or letter tries again.
  const start = (): void =>
    void load().catch(() => {
      if (results === null) return;
      document.querySelector('[data-search-status]')!.textContent = finding.noAnswer;
      results.setAttribute('aria-busy', 'false');
    });
  for (const type of ['focusin', 'input']) form.addEventListener(type, () => void (isReady || start()));
  // Seen while the rest is on its way; a default, since what the reader has typed goes before.
  if (results !== null) boxOf().defaultValue = new URLSearchParams(location.search).get('q') ?? '';
  // The search page and the 404 page answer at once; elsewhere, focus may have come before this script.
  if (results !== null || document.querySelector('[data-nearest]') !== null || form.contains(document.activeElement)) start();

  // Enter right after a paste: what is pasted may still be on its way into the box.
  form.addEventListener('submit', (event) => {
    if (isReady && arriving === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    Promise.all([load(), arriving]).then(
      () => form.requestSubmit(),
      // With an empty box, a paste could not get in: to leave would lose it silently.
      () => (boxOf().value === '' ? refuse(finding.notLoaded) : leave()),
    );
  });

  // In a text area, too, Enter searches; Shift+Enter makes a line.
  form.addEventListener('keydown', (event) => {
    const { key, shiftKey, target, defaultPrevented } = event;
    if (key !== 'Enter' || shiftKey || !(target instanceof HTMLTextAreaElement) || defaultPrevented || isComposing(event)) return;
    event.preventDefault();
    form.requestSubmit();
  });

  form.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const isJoined = event.target instanceof HTMLInputElement && /[\r\n]/.test(text.trim());
    if (!isJoined && text.length < longPaste) return;
    event.preventDefault();
    arriving = insert(text).finally(() => (arriving = undefined));
  });

  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    form.classList.add('awaits');
  });
  document.addEventListener('dragleave', () => form.classList.remove('awaits'));
  document.addEventListener('drop', (event) => {
    form.classList.remove('awaits');
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    load().then(
      async (field) => {
        const refusal = await field.read(file);
        if (refusal !== '') refuse(refusal);
      },
      () => refuse(finding.notLoaded),
    );
  });
}
