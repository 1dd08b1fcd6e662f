// Shows the entries of a domain as one list, the surest fix first, or by category again.

const list = document.querySelector<HTMLElement>('[data-sorted]');
const groups = document.querySelector<HTMLElement>('[data-groups]');
const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-sort]')];
const rows = [...(groups?.querySelectorAll<HTMLElement>('[data-rate]') ?? [])];
const homes = new Map(rows.map((row) => [row, row.parentElement]));
const rateOf = (row: HTMLElement): number => Number(row.dataset['rate']);

for (const button of buttons) {
  button.addEventListener('click', () => {
    const isByRate = button.dataset['sort'] === 'rate';
    if (list === null || groups === null) return;
    if (isByRate) list.querySelector('ul')?.append(...rows.toSorted((a, b) => rateOf(b) - rateOf(a)));
    else for (const row of rows) homes.get(row)?.append(row);
    list.hidden = !isByRate;
    groups.hidden = isByRate;
    for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
  });
}

// Where a link to a category leads is hidden while the list is by fix rate.
const byCategory = buttons.find((button) => button.dataset['sort'] === 'category');
for (const link of document.querySelectorAll('.jump a')) link.addEventListener('click', () => byCategory?.click());
