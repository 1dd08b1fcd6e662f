// The search box of every page. Small on purpose: what answers is loaded when somebody reaches for the box.
// What only this part can do is to keep the lines of a paste, since an input would join them, and to take a dropped file.

import type { Field } from './search-field.ts';

const form = document.querySelector<HTMLFormElement>('[data-find]');

let isReady = false;
let loading: Promise<Field> | undefined;
/** One promise for all, so that what waits for it goes on in order: a paste, then Enter. */
const load = (): Promise<Field> =>
  (loading ??= import('./search-ui.ts').then(
    ({ openSearch }) => {
      isReady = true;
      return openSearch(form!);
    },
    (error) => {
      loading = undefined;
      throw error;
    },
  ));

const notLoaded = 'The search could not be loaded. Reload the page and try again.';

if (form !== null) {
  // Looked up each time: a paste of several lines swaps the box for a larger one.
  const boxOf = (): HTMLInputElement => form.querySelector<HTMLInputElement>('[name=q]')!;
  /** Says why nothing was put into the box, where browsers say such things. */
  const refuse = (reason: string): void => {
    const box = boxOf();
    // The message is no reason to refuse the next search.
    form.noValidate = true;
    box.setCustomValidity(reason);
    box.reportValidity();
    form.addEventListener('input', () => box.setCustomValidity(''), { once: true });
  };
  // Where it can't be loaded, the form still leads to the search page.
  const start = (): void => void load().catch(() => {});
  form.addEventListener('focusin', start, { once: true });
  // The search page and the 404 page answer at once; elsewhere, focus may have come before this script.
  if (document.querySelector('[data-search-results], [data-nearest]') !== null || form.contains(document.activeElement)) start();

  // Enter right after a paste: what is pasted may still be on its way into the box.
  form.addEventListener('submit', (event) => {
    if (isReady) return;
    event.preventDefault();
    load().then(
      () => form.requestSubmit(),
      // With an empty box, a paste could not get in: to leave would lose it silently.
      () => (boxOf().value === '' ? refuse(notLoaded) : form.submit()),
    );
  });

  form.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const isJoined = event.target instanceof HTMLInputElement && /[\r\n]/.test(text.trim());
    // A browser takes seconds to lay out a log of megabytes, of which only a part is searched.
    if (!isJoined && text.length < 100_000) return;
    event.preventDefault();
    load().then(
      (field) => field.insert(text),
      () => refuse(notLoaded),
    );
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
      (field) => field.read(file).catch(() => refuse('This file could not be read.')),
      () => refuse(notLoaded),
    );
  });
}
