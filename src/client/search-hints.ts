// What the search page says around its results: how many there are, and where else to look.
import { count } from '../components/wording.ts';
import { element } from './element.ts';
import { clearRecentSearches, recentSearches } from './recent-searches.ts';
import type { SearchReply } from './search-reply.ts';
import type { Field } from './search-field.ts';
import { isPaste, type SearchQuery, writeQuery } from './search-query.ts';

/** The line that is announced: the number of results, and what the reader should know about them. */
export function countText({ found, total, miss, fullText }: SearchReply, { text, filters }: SearchQuery): string {
  const isNarrowed = Object.keys(filters).length > 0;
  const number = `${total > found.length ? `The first ${found.length} of ` : ''}${count(total, 'entry', 'entries')}${isNarrowed ? ' with these filters' : ''}.`;
  const sentences = [
    miss
      ? text.trim() === ''
        ? 'No entry has all of these.'
        : `No entry for this yet${isNarrowed ? ' with these filters' : ''}.`
      : number,
    fullText === 'running' ? 'Looking in the full text …' : '',
    fullText === 'failed' ? 'The full text can’t be searched in this browser; codes, titles and messages were.' : '',
    isPaste(text) ? 'What you pasted stays in this tab and out of the address.' : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** The way on from results that aren't the ones. */
export function moreOf({ found, maybe }: SearchReply, searchText: () => void): Node[] {
  const button = element('button', { type: 'button' }, 'Search the full text');
  button.addEventListener('click', searchText);
  return [element('p', {}, found.length + maybe.length > 0 ? 'Not the one? ' : '', button)];
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
  const links = recent.map((text) => element('li', {}, element('a', { href: writeQuery({ text, filters: {}, byRate: false }) }, text)));
  part.append(element('ul', { class: 'recent' }, ...links), clear);
  return [part];
}
