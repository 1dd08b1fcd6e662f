// All of the search that runs in a page, as one file that is loaded on first use.
import { openNearestEntries } from './nearest-entries.ts';
import { openPrintedQuery } from './printed-query.ts';
import { type Field, openField } from './field.ts';
import { openSearchPage } from './results-page.ts';
import { openSuggestions } from './suggestions.ts';

let opened: Field | undefined;

/** Makes the form answer: with results on the search page, with suggestions on all others. */
export function openSearch(form: HTMLFormElement): Field {
  if (opened !== undefined) return opened;
  const input = form.querySelector<HTMLInputElement | HTMLTextAreaElement>('[name=q]')!;
  /** What the reader has typed before this script ran, in place of what the address says. */
  const typed = input.value === input.defaultValue ? undefined : input.value;
  opened = openField(form);
  const results = document.querySelector<HTMLElement>('[data-search-results]');
  if (results === null) openSuggestions(opened);
  else {
    openSearchPage(opened, results);
    openPrintedQuery(opened);
    if (typed === undefined || typed === opened.text) return opened;
    opened.text = typed;
    opened.box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  const nearest = document.querySelector<HTMLElement>('[data-nearest]');
  if (nearest !== null) void openNearestEntries(opened, nearest).catch(() => {});
  return opened;
}
