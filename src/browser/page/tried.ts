// Keeps on this device which fixes and dead ends a reader has ticked off as tried.
import { readList, writeList } from '../local-list.ts';

const key = 'wayout:tried';

/** How many are kept, of all entries. */
const most = 200;

const addressOf = (box: HTMLInputElement): string => `${location.pathname}#${box.closest('li')?.id ?? ''}`;

const boxes = [...document.querySelectorAll<HTMLInputElement>('.pair [type=checkbox]')];
const tried = new Set(readList(key));

for (const box of boxes) {
  box.checked ||= tried.has(addressOf(box));
  box.addEventListener('change', () => {
    const others = readList(key).filter((address) => address !== addressOf(box));
    writeList(key, box.checked ? [...others, addressOf(box)].slice(-most) : others);
  });
}
