// The search box of every page. Small on purpose: what answers is loaded when somebody reaches for the box.
// What only this part can do is to keep the lines of a paste, since an input would join them, and to take a dropped file.

const form = document.querySelector<HTMLFormElement>('[data-find]');

const load = async () => (await import('./search-ui.ts')).openSearch(form!);

if (form !== null) {
  form.addEventListener('focusin', load, { once: true });
  // The search page and the 404 page answer at once; elsewhere, focus may have come before this script.
  if (document.querySelector('[data-search-results], [data-nearest]') !== null || form.contains(document.activeElement)) void load();

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
