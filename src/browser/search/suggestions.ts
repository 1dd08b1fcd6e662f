// Suggestions under the search box: the best entries while a reader types, recent searches before that.
// An ARIA combobox while the box is an input; under a text area, where arrows move the cursor, a list of links.
import { search as words } from '../../view/words/words.ts';
import { addRecentSearch, clearRecentSearches, recentSearches } from './recent-searches.ts';
import { searchEngine } from './engine-client.ts';
import type { SearchReply } from '../../search/engine/request.ts';
import type { Field } from './field.ts';
import { isComposing } from './composing.ts';
import { filterText } from './filter-labels.ts';
import { rememberedFilters } from './filters.ts';
import type { Filters } from '../../search/engine/query.ts';
import { isPaste } from '../../search/paste/paste-bounds.ts';
import { keepPaste } from './kept-pastes.ts';
import { openingAddress, readQuery } from './address.ts';
import { ownStack } from './own-stack.ts';
import { linkOf, optionOf, type Suggestion, suggestionOf } from './suggestion.ts';
import { element } from '../element.ts';

const limit = 6;
/** Pause in typing after which a search runs, in milliseconds. */
const pause = 60;

/** Wait for the index, in milliseconds, after which that is said. */
const patience = 300;

/** Puts the list below a field, on any page but the search page. */
export function openSuggestions(field: Field): void {
  const { form } = field;
  /** Arrows move the cursor in an area, so only an input is a combobox. */
  const input = field.box instanceof HTMLInputElement ? field.box : undefined;
  const list = element('ul', { id: '_suggestions' });
  const note = element('p', { class: 'note' });
  const status = element('p', { class: 'unseen', role: 'status' });
  const clear = element('button', { type: 'button', class: 'plain' }, words.clearRecent);
  const panel = element('div', { class: 'suggestions', hidden: '' }, list, note, clear);
  form.append(panel, status);
  if (input !== undefined)
    setAttributes(input, { role: 'combobox', 'aria-expanded': 'false', 'aria-controls': '_suggestions', 'aria-autocomplete': 'list' });

  let suggestions: Suggestion[] = [];
  let active = -1;
  let run = 0;
  /** Whether there has been an answer, and so the index is here. */
  let isLoaded = false;
  /** What the reader must know before all else. */
  let warning = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const activate = (place: number): void => {
    active = place;
    [...list.querySelectorAll('[role=option]')].forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
    if (active < 0) input?.removeAttribute('aria-activedescendant');
    else {
      input?.setAttribute('aria-activedescendant', `_suggestion-${active}`);
      list.children[active]?.scrollIntoView({ block: 'nearest' });
    }
  };
  /** An answer that is on its way opens it no more. */
  const close = (): void => {
    clearTimeout(timer);
    run += 1;
    panel.hidden = true;
    input?.setAttribute('aria-expanded', 'false');
    activate(-1);
  };
  const show = (shown: Suggestion[], label: string, message: string): void => {
    suggestions = shown;
    const isListbox = field.box === input;
    setAttributes(list, { role: isListbox ? 'listbox' : 'list', 'aria-label': label });
    list.replaceChildren(...shown.map((suggestion, i) => (isListbox ? optionOf(suggestion, i) : linkOf(suggestion))));
    list.hidden = shown.length === 0;
    note.textContent = warning || message;
    note.hidden = note.textContent === '';
    clear.hidden = label !== words.recent;
    const isOpen = shown.length > 0 || !note.hidden;
    panel.hidden = !isOpen;
    input?.setAttribute('aria-expanded', String(isOpen && shown.length > 0));
    activate(-1);
  };

  /** The reader's own searches are narrowed as the reader wants them to be; links, as they say. */
  const addressOf = (text: string): string => form.action + openingAddress({ text, filters: rememberedFilters(), byRate: false });
  const showRecent = (): void => {
    const recent = recentSearches();
    show(
      recent.map((text) => ({ href: addressOf(text), content: [element('span', { class: 'brief' }, text)] })),
      words.recent,
      '',
    );
    status.textContent = '';
  };
  const showReply = ({ results, maybe, miss }: SearchReply, filters: Filters): void => {
    isLoaded = true;
    const shown = (miss ? maybe : results).slice(0, limit);
    const narrowed = filterText(filters);
    const note = `${miss ? words.noSuggestion : ''} ${narrowed === '' ? '' : words.withFilters(narrowed)}`.trim();
    show(
      shown.map((result) => suggestionOf(result, !isPaste(field.text))),
      words.entries,
      note,
    );
    const number = shown.length === 0 ? '' : words.suggestions(shown.length);
    status.textContent = `${number} ${warning || note}`.trim();
  };
  const showNote = (text: string): void => {
    show([], words.entries, text);
    status.textContent = warning || text;
  };
  const search = async (): Promise<void> => {
    const text = field.text;
    const current = (run += 1);
    if (!form.contains(document.activeElement)) return;
    if (text.trim().length < 2) return showRecent();
    const filters = rememberedFilters();
    const late = setTimeout(() => {
      if (current === run && !isLoaded) showNote(words.loading);
    }, patience);
    try {
      await searchEngine().search({ text, filters, byRate: false, stack: ownStack(), limit, depth: 'suggestions' }, (reply) => {
        if (current === run) showReply(reply, filters);
      });
    } catch {
      if (current === run) showNote(words.noSuggestions);
    } finally {
      clearTimeout(late);
    }
  };

  form.addEventListener('input', () => {
    // What is listed still answers the text before.
    activate(-1);
    warning = '';
    clearTimeout(timer);
    timer = setTimeout(search, isPaste(field.text) ? 0 : pause);
  });
  form.addEventListener('focusin', ({ target }) => {
    if (target === field.box && panel.hidden) void search();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) close();
  });
  form.addEventListener('keydown', (event) => {
    const { key } = event;
    if (isComposing(event)) return;
    if (key === 'Escape') {
      if (!panel.hidden) {
        event.preventDefault();
        field.box.focus();
      }
      close();
    } else if (event.target !== input) {
      return;
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (panel.hidden) return void search();
      const step = key === 'ArrowDown' ? 1 : -1;
      // One step beyond either end is the box itself, as the reader typed it.
      const places = suggestions.length + 1;
      activate(((active + 1 + step + places) % places) - 1);
    } else if (key === 'Enter' && active >= 0 && !panel.hidden) {
      event.preventDefault();
      choose(suggestions[active]);
    }
  });
  // The box keeps the focus; the press would take it.
  panel.addEventListener('mousedown', (event) => {
    if ((event.target as Element).closest('[role=option]') !== null) event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => {
    const option = (target as Element).closest('[role=option]');
    if (option !== null) choose(suggestions[[...list.children].indexOf(option)]);
  });
  clear.addEventListener('click', () => {
    clearRecentSearches();
    field.box.focus();
    close();
  });

  form.addEventListener('submit', (event) => {
    const { text } = field;
    addRecentSearch(text);
    // A form would send the text to the server.
    event.preventDefault();
    if (isPaste(text)) keepPaste(text);
    const address = addressOf(text);
    if (!readQuery(new URL(address)).lost) return location.assign(address);
    warning = words.notKept;
    field.box.focus();
    void search();
  });

  function choose(suggestion: Suggestion | undefined): void {
    if (suggestion === undefined) return;
    addRecentSearch(field.text);
    location.assign(suggestion.href);
  }

  void searchEngine().load();
  void search();
}

function setAttributes(target: HTMLElement, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value);
}
