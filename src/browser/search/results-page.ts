// The search page: answers while the reader types, keeps the address in step, and works by keyboard.
import { finding, search } from '../../view/words/words.ts';
import { addRecentSearch } from './recent-searches.ts';
import { element } from '../element.ts';
import { keepFocus } from './kept-focus.ts';
import { keepScroll } from './kept-scroll.ts';
import { bestMatch } from './best-match.ts';
import { resultRow } from './result-row.ts';
import { searchEngine } from './engine-client.ts';
import type { SearchReply } from '../../search/engine/request.ts';
import type { Field } from './field.ts';
import { openFilters, rememberedFilters } from './filters.ts';
import { titleOf, visit } from './places.ts';
import { countText, moreOf, namedOf, noteText, startOf } from './hints.ts';
import { missOf } from './miss-notice.ts';
import type { SearchQuery } from '../../search/engine/query.ts';
import { isPaste } from '../../search/paste/paste-bounds.ts';
import { isOpening, pasteIn, readQuery } from './address.ts';
import { openResultKeys } from './keys.ts';
import { ownStack } from './own-stack.ts';

/** Most results shown for a text, and where filters alone list entries. */
const limit = 12;
const listLimit = 100;
/** Pause in typing after which a search runs, in milliseconds. */
const pause = 60;
/** Time without any answer after which the page says that one is on its way, in milliseconds. */
const patience = 300;

type Depth = 'results' | 'text';

/** A query, and whether its address stands for a paste that isn't here. */
type Asked = SearchQuery & { lost: boolean };

/** What the page says of an answer, from top to bottom. */
interface Shown {
  status: (Node | string)[];
  miss?: Node[];
  rows?: HTMLElement[];
  /** Whether the first row is not whole yet, so that all others will move. */
  isAwaited?: boolean;
  /** Where it is missing, what stands there stays. */
  more?: Node[];
  done?: boolean;
}

/** @param results The list, whose `aria-busy` is `false` when an answer is complete. */
export function openSearchPage(field: Field, results: HTMLElement): void {
  const part = (name: string): HTMLElement => document.querySelector<HTMLElement>(`[data-search-${name}]`)!;
  const parts = { status: part('status'), miss: part('miss'), more: part('more'), start: part('start') };
  const main = results.closest('main')!;
  const baseTitle = document.title;
  let query: Asked = { text: '', filters: {}, byRate: false, lost: false };
  let run = 0;
  let hasAnswered = false;
  /** The entries that were listed when the search began. */
  let before: ReadonlySet<string> = new Set();
  /** Whether the reader has submitted the query: what is typed next is another one, not the rest of it. */
  let isSubmitted = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const returnToPlace = keepScroll();
  const filterPart = openFilters(part('filters'), ({ filters, byRate }) => go({ ...query, filters, byRate }, 'push'));

  /** Makes a query the page's own: address, filters, answer. */
  function go(next: Asked, way: 'push' | 'replace' | 'none', depth: Depth = 'results'): void {
    clearTimeout(timer);
    query = next;
    if (way !== 'none') visit(next, way);
    document.title = titleOf(next.text, baseTitle);
    filterPart.show(next);
    void answer(depth);
  }

  async function answer(depth: Depth): Promise<void> {
    const current = (run += 1);
    before = new Set([...results.children].map((row) => (row as HTMLElement).dataset['entry'] ?? ''));
    const isEmpty = query.text.trim() === '' && Object.keys(query.filters).length === 0;
    parts.start.hidden = !isEmpty;
    if (isEmpty) {
      filterPart.showResults([]);
      return show({ status: query.lost ? [search.lost] : [], more: startOf(field) });
    }
    results.setAttribute('aria-busy', 'true');
    const late = setTimeout(() => {
      if (current !== run) return;
      results.classList.add('late');
      parts.status.textContent = hasAnswered ? search.searching : search.loading;
    }, patience);
    try {
      await searchEngine().search({ ...query, stack: ownStack(), limit: query.text.trim() === '' ? listLimit : limit, depth }, (reply) => {
        clearTimeout(late);
        hasAnswered = true;
        if (current === run) showReply(reply, depth);
      });
    } catch {
      if (current !== run) return;
      show({ status: [finding.noAnswer], more: [] });
    } finally {
      clearTimeout(late);
    }
  }

  function showReply(reply: SearchReply, depth: Depth): void {
    const isText = query.text.trim() !== '';
    const text = countText(reply, query);
    const note = noteText(reply, query);
    const isMiss = reply.miss && isText;
    const canLook = reply.fullText === 'failed' || (depth === 'results' && reply.fullText === 'unused');
    const ways = {
      ...(isText && canLook ? { searchText: () => go(query, 'none', 'text') } : {}),
      ...(isText && !isMiss && Object.keys(query.filters).length > 0 ? { widen } : {}),
    };
    show({
      // Of a miss, the heading says it to the eye.
      status: [
        query.lost ? `${search.lost} ` : '',
        isMiss ? element('span', { class: 'unseen' }, `${text}.`) : `${text}.`,
        note === '' ? '' : ` ${note}`,
      ],
      miss: isMiss ? missOf(reply, query, parts.miss.dataset, widen) : [],
      rows: reply.results.map((result, place) =>
        place === 0 && result.why !== undefined && result.why.type !== 'excerpt' ? bestMatch(result) : resultRow(result),
      ),
      isAwaited: isText && !reply.done && reply.results[0]?.entry !== undefined && reply.results[0].details === undefined,
      // The button keeps the focus until there is something to go on to.
      ...(depth === 'text' && !reply.done
        ? {}
        : { more: reply.done ? [...(isMiss ? [] : namedOf(reply, query)), ...moreOf(reply, ways)] : [] }),
      done: reply.done,
    });
    filterPart.showResults(reply.results);
    if (reply.done) returnToPlace();
  }

  /** Searches without filters. */
  function widen(): void {
    go({ ...query, filters: {} }, 'push');
  }

  function show({ status, miss = [], rows = [], isAwaited = false, more, done = true }: Shown): void {
    const change = (): void => {
      parts.status.replaceChildren(...status);
      parts.miss.replaceChildren(...miss);
      parts.miss.hidden = miss.length === 0;
      results.replaceChildren(...rows);
      results.classList.remove('late');
      results.classList.toggle('awaited', isAwaited);
      if (more !== undefined) parts.more.replaceChildren(...more);
    };
    keepFocus(change, () => rows.find((row) => !before.has(row.dataset['entry'] ?? ''))?.querySelector('a') ?? parts.status);
    results.setAttribute('aria-busy', String(!done));
  }

  /** Shows what the address says, as after a load, Back or Forward. */
  function restore(isFirst: boolean): void {
    const next = readQuery(location);
    const isNew = isFirst && next.text === '' && !next.lost;
    // A search that was made before, or by somebody else, stays what it was.
    if (isNew && Object.keys(next.filters).length === 0) next.filters = rememberedFilters();
    // What was typed before this script ran is not in the address.
    if (isNew) next.text = field.text;
    field.text = next.text;
    go(next, next.text !== '' && (isFirst || isOpening(location.hash)) ? 'replace' : 'none');
  }

  field.form.addEventListener('input', (event) => {
    results.setAttribute('aria-busy', 'true');
    clearTimeout(timer);
    const isPasted = isPaste(field.text);
    const isInserted = /^insertFrom(?:Paste|Drop)$/.test((event as InputEvent).inputType);
    const isWhole = isPasted || isInserted;
    timer = setTimeout(
      () => {
        const isCleared = field.text === '' && isPaste(query.text);
        const isNew = isSubmitted || isCleared || (isPasted && (isInserted || !isPaste(query.text)));
        isSubmitted = false;
        go({ ...query, text: field.text, lost: false }, isNew ? 'push' : 'replace');
      },
      isWhole ? 0 : pause,
    );
  });
  field.form.addEventListener('submit', (event) => {
    event.preventDefault();
    addRecentSearch(field.text);
    go({ ...query, text: field.text, lost: false }, 'push');
    isSubmitted = true;
  });
  // A search that led somewhere is one to come back to.
  main.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('[data-entry] a') !== null) addRecentSearch(query.text);
  });
  document.querySelector('.skip')?.addEventListener('click', (event) => {
    // Its anchor would take the place of a paste's in the address.
    event.preventDefault();
    main.focus();
  });
  addEventListener('popstate', () => {
    // Any other anchor is no other search.
    if (location.hash === '' || isOpening(location.hash) || pasteIn(location.hash) !== undefined) restore(false);
  });
  openResultKeys(field);
  void searchEngine().load();
  restore(true);
}
