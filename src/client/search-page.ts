// The search page: answers while the reader types, keeps the address in step, and works by keyboard.
import { addRecentSearch } from './recent-searches.ts';
import { resultRow } from './result-row.ts';
import { searchEngine } from './search-client.ts';
import type { SearchReply } from './search-reply.ts';
import type { Field } from './search-field.ts';
import { openFilters, rememberedFilters } from './search-filters.ts';
import { countText, moreOf, startOf } from './search-hints.ts';
import { showMiss } from './search-miss.ts';
import { forgetPaste, isPaste, readQuery, type SearchQuery, writeQuery } from './search-query.ts';
import { openResultKeys } from './result-keys.ts';
import { ownStack } from './own-stack.ts';

/** Most results shown for a text, and where filters alone list entries. */
const limit = 12;
const listLimit = 100;
/** Pause in typing after which a search runs, in milliseconds. */
const pause = 60;

type Depth = 'results' | 'text';

/** @param results The list, whose `aria-busy` is `false` when an answer is complete. */
export function openSearchPage(field: Field, results: HTMLElement): void {
  const part = (name: string): HTMLElement => document.querySelector<HTMLElement>(`[data-search-${name}]`)!;
  const [status, miss, more] = [part('status'), part('miss'), part('more')];
  let query: SearchQuery = { text: '', filters: {}, byRate: false };
  let run = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const filters = openFilters(part('filters'), (state) => go({ ...query, ...state }, 'push'));

  /** Makes a query the page's own: address, filters, answer. */
  function go(next: SearchQuery, entry: 'push' | 'replace' | 'none', depth: Depth = 'results'): void {
    clearTimeout(timer);
    query = next;
    const address = location.pathname + writeQuery(next);
    const isSame = address === location.pathname + location.search + location.hash;
    if (entry === 'push' && !isSame) history.pushState(null, '', address);
    if (entry === 'replace' && !isSame) {
      forgetPaste(location.hash);
      history.replaceState(null, '', address);
    }
    filters.show(next);
    void answer(depth);
  }

  async function answer(depth: Depth): Promise<void> {
    const current = (run += 1);
    if (query.text.trim() === '' && Object.keys(query.filters).length === 0) {
      showRows([]);
      more.replaceChildren(...startOf(field));
      return finish('');
    }
    results.setAttribute('aria-busy', 'true');
    try {
      await searchEngine().search({ ...query, stack: ownStack(), limit: query.text.trim() === '' ? listLimit : limit, depth }, (reply) => {
        if (current === run) showReply(reply, depth);
      });
    } catch {
      if (current !== run) return;
      showRows([]);
      more.replaceChildren();
      finish('The search index could not be loaded. Check the connection and search again.');
    }
  }

  function showReply(reply: SearchReply, depth: Depth): void {
    showRows(reply.found.map(resultRow), query.text.trim() === '' ? undefined : reply);
    const isOpen = depth === 'results' && reply.done && reply.fullText === 'unused' && query.text.trim() !== '';
    more.replaceChildren(...(isOpen ? moreOf(reply, () => go(query, 'none', 'text')) : []));
    status.textContent = countText(reply, query);
    // Said by the heading of that part, too.
    status.classList.toggle('unseen', !miss.hidden);
    if (reply.done) results.setAttribute('aria-busy', 'false');
  }

  function showRows(rows: HTMLElement[], reply?: SearchReply): void {
    const focused = document.activeElement?.closest<HTMLElement>('[data-entry]')?.dataset['entry'];
    results.replaceChildren(...rows);
    showMiss(miss, reply);
    if (focused !== undefined)
      rows
        .find((row) => row.dataset['entry'] === focused)
        ?.querySelector('a')
        ?.focus();
  }

  function finish(message: string): void {
    status.textContent = message;
    status.classList.remove('unseen');
    results.setAttribute('aria-busy', 'false');
  }

  /** Shows what the address says, as after a load, Back or Forward. */
  function restore(isFirst: boolean): void {
    const { lost, ...next } = readQuery(location);
    if (isFirst && !lost && next.text === '' && Object.keys(next.filters).length === 0) next.filters = rememberedFilters();
    // What was typed before this script ran is not in the address.
    if (isFirst && next.text === '' && !lost) next.text = field.text;
    field.text = next.text;
    go(next, isFirst && !lost && next.text !== '' ? 'replace' : 'none');
    if (lost) status.textContent = 'This search was for a paste, which stays in the tab that it was made in. Paste it here again.';
  }

  field.form.addEventListener('input', (event) => {
    results.setAttribute('aria-busy', 'true');
    clearTimeout(timer);
    const isPasted = isPaste(field.text);
    const isWhole = isPasted || (event as InputEvent).inputType === 'insertFromPaste';
    timer = setTimeout(
      () => go({ ...query, text: field.text }, isPasted && !isPaste(query.text) ? 'push' : 'replace'),
      isWhole ? 0 : pause,
    );
  });
  field.form.addEventListener('submit', (event) => {
    event.preventDefault();
    addRecentSearch(field.text);
    go({ ...query, text: field.text }, 'push');
  });
  addEventListener('popstate', () => {
    // An anchor of the page, such as the skip link's, is no other search.
    if (location.hash === '' || location.hash.startsWith('#paste-')) restore(false);
  });
  openResultKeys(field);
  void searchEngine().load();
  restore(true);
}
