// Says whether the reader's version has the error. The version is kept on this device, for all entries about its product, and
// stands in the address, so that it can be shared: `?v=node@20.11`.
import type { Status } from '../../entry/schema.ts';
import { answerFor, productKey } from '../../view/version-answer.ts';
import { parseSpans } from '../../view/version-order.ts';
import { readList, writeList } from '../local-list.ts';

/** Where versions are kept, each as `node@20.11`. */
const key = 'wayout:versions';

/** How many products are kept. */
const most = 50;

/** @param picker Holds a product, a version, and a place for the answer. */
export function startPicker(picker: HTMLElement): void {
  const product = picker.querySelector('select')!;
  const version = picker.querySelector('input')!;
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('[data-product]')];

  const isOf = (name: string) => (line: string) => line.startsWith(`${productKey(name)}@`);
  const versionIn = (line: string | undefined): string => line?.replace(/^[^@]*@/, '') ?? '';
  const keptFor = (name: string): string => versionIn(readList(key).find(isOf(name)));

  const shared = new URLSearchParams(location.search).get('v') ?? '';
  const names = Array.from(product.options, ({ value }) => value);
  const known = names.find((name) => isOf(name)(shared)) ?? names.find((name) => keptFor(name) !== '');
  // Somebody may have begun to write before this was there.
  if (version.value !== '') take();
  else if (known !== undefined) {
    product.value = known;
    version.value = isOf(known)(shared) ? versionIn(shared) : keptFor(known);
    // What stands on the screen already stays where it is.
    show(picker.getBoundingClientRect().top > innerHeight);
  }

  product.addEventListener('change', () => {
    version.value = keptFor(product.value);
    show(true);
  });
  version.addEventListener('input', take);

  /** Keeps what was written, and puts it into the address. */
  function take(): void {
    const written = version.value.trim();
    const line = `${productKey(product.value)}@${written}`;
    const others = readList(key).filter((other) => !isOf(product.value)(other));
    writeList(key, written === '' ? others : [...others, line].slice(-most));
    const address = new URL(location.href);
    if (written === '') address.searchParams.delete('v');
    else address.searchParams.set('v', line);
    history.replaceState(history.state, '', address);
    show(true);
  }

  /** Says what is true of the version, marks the rows that apply, and folds the others of its product where that may move things. */
  function show(folds: boolean): void {
    const own = rows.filter((row) => row.dataset['product'] === product.value);
    const states = own.map(({ dataset: { spans = '', status } }) => ({ spans: parseSpans(spans), status: status as Status }));
    const answer = answerFor(product.value, version.value, states);
    picker.querySelector('output')!.value = answer?.sentence ?? '';
    const marked = new Set(answer?.rows.map((at) => own[at]));
    for (const row of rows) {
      const applies = marked.has(row);
      row.classList.toggle('applies', applies);
      row.hidden = folds && marked.size > 0 && !applies;
      document.querySelector(`[data-row="${CSS.escape(row.id)}"]`)?.classList.toggle('applies', applies);
    }
  }
}
