// What the search page says around its results: how many there are, and where else to look.
import { native } from '../../view/languages.ts';
import { search } from '../../view/words/words.ts';
import { element } from '../element.ts';
import { clearRecentSearches, recentSearches } from './recent-searches.ts';
import { resultHref } from './result-row.ts';
import type { Result, SearchReply } from '../../search/engine/request.ts';
import type { Field } from './field.ts';
import { isPaste } from '../../search/paste/paste-bounds.ts';
import type { SearchQuery } from '../../search/engine/query.ts';
import { openingAddress } from './address.ts';

/** What there is, in a sentence without its full stop: the number of results, or that there are none. */
export function countText({ results, total, miss, isPartial }: SearchReply, { text, filters }: SearchQuery): string {
  const isNarrowed = Object.keys(filters).length > 0;
  if (isPartial && results.length === 0) return search.noneLoaded;
  if (miss && text.trim() === '') return search.noneOfAll;
  if (miss) return isNarrowed ? search.noneNarrowed : search.none;
  return search.found(numberText(results, total), isNarrowed);
}

function numberText(results: readonly Result[], total: number | undefined): string {
  if (total !== undefined) return search.total(total, results.length);
  const inText = inTextOf(results);
  return search.best(results.length - inText, inText);
}

/** What else the reader should know about an answer. */
export function noteText({ results, miss, maybe, isPartial, fullText }: SearchReply, { text }: SearchQuery): string {
  const sentences = [
    isPartial ? (results.length === 0 ? search.partialMiss : search.partial) : '',
    fullText === 'running' ? search.readingText : '',
    fullText === 'failed' ? search.textFailed : '',
    fullText === 'done' && inTextOf([...results, ...maybe]) === 0 ? (miss ? search.noneInText : search.noMoreText) : '',
    isPaste(text) ? search.pasteStays : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** The entries of codes that stand in what was searched and are no results, a line a code. */
export function namedOf({ named, results, maybe }: SearchReply, { text }: SearchQuery): Node[] {
  return named.map(({ code, entries }) => {
    const links = entries.flatMap(({ id, title }, i) => [
      i > 0 ? ', ' : '',
      element('span', { 'data-entry': id }, element('a', { dir: 'auto', ...native, href: resultHref(id) }, title)),
    ]);
    const isMore = results.length + maybe.length > 0;
    return element('p', { class: 'named' }, ...search.named<Node | string>(element('code', {}, code), links, isPaste(text), isMore));
  });
}

/** How many results only the full text brought. */
function inTextOf(results: readonly Result[]): number {
  return results.filter(({ why }) => why?.type === 'excerpt').length;
}

/** The ways on from results that aren't the ones, of which there may be none. */
export function moreOf({ results, maybe, fullText, domain }: SearchReply, ways: { widen?: () => void; searchText?: () => void }): Node[] {
  const searchLabel = fullText === 'failed' ? search.searchTextAgain : search.searchText;
  const buttons = [
    ...(ways.widen === undefined ? [] : [button(search.widen, ways.widen)]),
    ...(ways.searchText === undefined ? [] : [button(searchLabel, ways.searchText)]),
  ];
  const whole = domain === undefined ? [] : [element('p', {}, element('a', { href: resultHref(domain) }, search.allOf(domain)))];
  if (buttons.length === 0) return whole;
  return [
    ...whole,
    element('p', {}, results.length + maybe.length > 0 ? `${search.notTheOne} ` : '', ...buttons.flatMap((one) => [one, ' '])),
  ];
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', act);
  return made;
}

/** Before a search: recent searches, where there are any. */
export function startOf(field: Field): Node[] {
  const recent = recentSearches();
  if (recent.length === 0) return [];
  const part = element('section', {}, element('h2', {}, search.recent));
  const clear = element('button', { type: 'button' }, search.clearRecent);
  clear.addEventListener('click', () => {
    clearRecentSearches();
    part.remove();
    field.box.focus();
  });
  const links = recent.map((text) => element('li', {}, element('a', { href: openingAddress({ text, filters: {}, byRate: false }) }, text)));
  part.append(element('ul', { class: 'recent' }, ...links), clear);
  return [part];
}
