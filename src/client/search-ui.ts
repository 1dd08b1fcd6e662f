// All of the search that runs in a page, as one file that is loaded on first use.
import { openNearestEntries } from './nearest-entries.ts';
import { type Field, openField } from './search-field.ts';
import { openSearchPage } from './search-page.ts';
import { openSuggestions } from './search-suggestions.ts';

let opened: Field | undefined;

/** Makes the form answer: with results on the search page, with suggestions on all others. */
export function openSearch(form: HTMLFormElement): Field {
  if (opened !== undefined) return opened;
  opened = openField(form);
  const results = document.querySelector<HTMLElement>('[data-search-results]');
  if (results === null) openSuggestions(opened);
  else openSearchPage(opened, results);
  const nearest = document.querySelector<HTMLElement>('[data-nearest]');
  if (nearest !== null) void openNearestEntries(opened, nearest);
  return opened;
}
