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

export function startPicker(picker: HTMLFormElement): void {
  const { product, version } = picker.elements as unknown as Record<'product' | 'version', HTMLInputElement | HTMLSelectElement>;
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('[data-product]')];
  const products = product instanceof HTMLSelectElement ? Array.from(product.options, ({ value }) => value) : [product.value];

  /** The version of a product that is kept, the newest last. */
  const kept = (name: string): string | undefined =>
    readList(key)
      .findLast((line) => line.startsWith(`${productKey(name)}@`))
      ?.replace(/^[^@]*@/, '');

  const shared = new URLSearchParams(location.search).get('v')?.split('@');
  const known = products.find((name) => productKey(name) === shared?.[0]) ?? products.find((name) => kept(name) !== undefined);
  if (version.value !== '') show(true);
  else if (known !== undefined) {
    product.value = known;
    version.value = productKey(known) === shared?.[0] ? (shared[1] ?? '') : (kept(known) ?? '');
    // What stands on the screen already stays where it is.
    show(picker.getBoundingClientRect().top > innerHeight);
  }

  product.addEventListener('change', () => {
    version.value = kept(product.value) ?? '';
    show(true);
  });
  version.addEventListener('input', () => {
    const line = `${productKey(product.value)}@${version.value.trim()}`;
    const others = readList(key).filter((other) => !other.startsWith(`${productKey(product.value)}@`));
    writeList(key, version.value.trim() === '' ? others : [...others, line].slice(-most));
    const address = new URL(location.href);
    if (version.value.trim() === '') address.searchParams.delete('v');
    else address.searchParams.set('v', line);
    history.replaceState(history.state, '', address);
    show(true);
  });
  picker.addEventListener('submit', (event) => event.preventDefault());

  /** Says what is true of the version, marks the rows that apply, and folds the others of its product where that may move things. */
  function show(folds: boolean): void {
    const own = rows.filter((row) => row.dataset['product'] === product.value);
    const answer = answerFor(
      product.value,
      version.value,
      own.map(({ dataset }) => ({ spans: dataset['spans'] ? parseSpans(dataset['spans']) : [], status: dataset['status'] as Status })),
    );
    picker.querySelector('output')!.value = answer?.sentence ?? '';
    const marked = new Set(answer?.rows.map((at) => own[at]));
    for (const row of rows) {
      row.classList.toggle('applies', marked.has(row));
      row.hidden = folds && marked.size > 0 && !marked.has(row);
      document.querySelector(`[data-row="${CSS.escape(row.id)}"]`)?.classList.toggle('applies', marked.has(row));
    }
  }
}
