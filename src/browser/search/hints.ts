// What the search page says around its results: how many there are, and where else to look.
import { count } from '../../view/wording.ts';
import { element } from '../element.ts';
import { clearRecentSearches, recentSearches } from './recent-searches.ts';
import { resultHref } from './result-row.ts';
import type { Result, SearchReply } from '../../search/engine/request.ts';
import type { Field } from './field.ts';
import { isPaste } from '../../search/paste/paste-bounds.ts';
import type { SearchQuery } from '../../search/engine/query.ts';
import { openingAddress } from './address.ts';

/** Said of an address whose paste is not here. */
export const lostText = 'This search was for a paste, which this tab does not hold. Paste it here again.';

/** What there is, in a sentence without its full stop: the number of results, or that there are none. */
export function countText({ results, total, miss, isPartial }: SearchReply, { text, filters }: SearchQuery): string {
  const isNarrowed = Object.keys(filters).length > 0;
  if (isPartial && results.length === 0) return 'Nothing in the part of the index that could be loaded';
  if (miss && text.trim() === '') return 'No entry has all of these';
  if (miss) return isNarrowed ? 'No entry for this with these filters' : 'No entry for this yet';
  return `${numberText(results, total)}${isNarrowed ? ' with these filters' : ''}`;
}

function numberText(results: readonly Result[], total: number | undefined): string {
  if (total !== undefined) return `${total > results.length ? `The first ${results.length} of ` : ''}${count(total, 'entry', 'entries')}`;
  const inText = inTextOf(results);
  const best = results.length - inText;
  return `The ${best === 1 ? 'best match' : `${best} best matches`}${inText > 0 ? ` and ${inText} more from the full text` : ''}`;
}

/** What else the reader should know about an answer. */
export function noteText({ results, miss, maybe, isPartial, fullText }: SearchReply, { text }: SearchQuery): string {
  const sentences = [
    isPartial
      ? `A part of the index could not be loaded, so ${results.length === 0 ? 'there may be an entry after all' : 'entries may be missing'}. Search again.`
      : '',
    fullText === 'running' ? 'Looking in the full text …' : '',
    fullText === 'failed' ? 'The full text could not be searched; codes, titles and messages were.' : '',
    fullText === 'done' && inTextOf([...results, ...maybe]) === 0 ? `The full text brought nothing${miss ? '' : ' more'}.` : '',
    isPaste(text) ? 'What you pasted stays in this tab and out of the address.' : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** The entries of codes that stand in what was searched and are no results, a line a code. */
export function namedOf({ named, results, maybe }: SearchReply, { text }: SearchQuery): Node[] {
  const start = isPaste(text) ? 'This paste has ' : 'This has ';
  const end = results.length + maybe.length > 0 ? ', too: ' : ': ';
  return named.map(({ code, entries }) => {
    const links = entries.flatMap(({ id, title }, i) => [
      i > 0 ? ', ' : '',
      element('span', { 'data-entry': id }, element('a', { dir: 'auto', href: resultHref(id) }, title)),
    ]);
    return element('p', { class: 'named' }, start, element('code', {}, code), end, ...links, '.');
  });
}

/** How many results only the full text brought. */
function inTextOf(results: readonly Result[]): number {
  return results.filter(({ why }) => why?.type === 'excerpt').length;
}

/** The ways on from results that aren't the ones, of which there may be none. */
export function moreOf({ results, maybe, fullText, domain }: SearchReply, ways: { widen?: () => void; searchText?: () => void }): Node[] {
  const searchLabel = fullText === 'failed' ? 'Search the full text again' : 'Search the full text';
  const buttons = [
    ...(ways.widen === undefined ? [] : [button('Search without filters', ways.widen)]),
    ...(ways.searchText === undefined ? [] : [button(searchLabel, ways.searchText)]),
  ];
  const whole = domain === undefined ? [] : [element('p', {}, element('a', { href: resultHref(domain) }, `All entries of ${domain}`))];
  if (buttons.length === 0) return whole;
  return [...whole, element('p', {}, results.length + maybe.length > 0 ? 'Not the one? ' : '', ...buttons.flatMap((one) => [one, ' ']))];
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
  const part = element('section', {}, element('h2', {}, 'Recent searches'));
  const clear = element('button', { type: 'button' }, 'Clear recent searches');
  clear.addEventListener('click', () => {
    clearRecentSearches();
    part.remove();
    field.box.focus();
  });
  const links = recent.map((text) => element('li', {}, element('a', { href: openingAddress({ text, filters: {}, byRate: false }) }, text)));
  part.append(element('ul', { class: 'recent' }, ...links), clear);
  return [part];
}
