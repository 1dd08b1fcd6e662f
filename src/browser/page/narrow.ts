// Narrows a long list to the rows that have all the words that the reader types; parts without any of them go, too.
import { narrowing } from '../../view/words/words.ts';

const box = document.querySelector<HTMLInputElement>('[data-narrow]');
const output = document.querySelector<HTMLOutputElement>('[data-narrowed]');
const candidates = [...document.querySelectorAll<HTMLElement>('[data-row]')].map((row) => ({ row, text: row.textContent.toLowerCase() }));
const parts = [...document.querySelectorAll<HTMLElement>('main .part:has([data-row])')];

function narrow(): void {
  if (box === null || output === null) return;
  const words = box.value.toLowerCase().split(/\s+/);
  for (const { row, text } of candidates) row.hidden = !words.every((word) => text.includes(word));
  for (const part of parts) part.hidden = part.querySelector('[data-row]:not([hidden])') === null;
  const left = candidates.filter(({ row }) => !row.hidden).length;
  output.textContent = left === candidates.length ? '' : narrowing.left(left, candidates.length);
}

box?.addEventListener('input', narrow);
// A browser that comes back to the page may have kept what was typed.
if (box !== null && box.value !== '') narrow();
