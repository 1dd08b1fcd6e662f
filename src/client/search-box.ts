// The search box of every page. Small on purpose: what answers is loaded when somebody reaches for the box.
// What only this part can do is to keep the lines of a paste, since an input would join them, and to take a dropped file.

const form = document.querySelector<HTMLFormElement>('[data-find]');

let isReady = false;
const load = async () => {
  const field = (await import('./search-ui.ts')).openSearch(form!);
  isReady = true;
  return field;
};

if (form !== null) {
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
      () => form.submit(),
    );
  });

  form.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const isInput = event.target instanceof HTMLInputElement;
    if (!isInput || !/[\r\n]/.test(text.trim())) return;
    event.preventDefault();
    void load().then((field) => field.insert(text));
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
    void load().then((field) => field.read(file));
  });
}
