// Searches as places in the history of the tab, with their pastes and their titles.
import { search } from '../../view/words/words.ts';
import type { SearchQuery } from '../../search/engine/query.ts';
import { isPaste } from '../../search/paste/paste-bounds.ts';
import { forgetPaste, keepPaste, pasteName, readPaste } from './kept-pastes.ts';
import { pasteIn, writeQuery } from './address.ts';

/** Longest part of a search in the page's title, in characters. */
const titleLength = 60;

/**
 * Makes the address of a search the page's own, and keeps its paste. Where it takes the place of another one, that one's paste
 * goes, if no other place in the history can stand for it.
 */
export function visit(query: SearchQuery, way: 'push' | 'replace'): void {
  const text = query.text.toWellFormed();
  // With the host, since a path may begin with two slashes.
  const place = location.origin + location.pathname;
  const address = place + writeQuery(query);
  if (address === place + location.search + location.hash) return;
  const before = pasteIn(location.hash);
  const name = isPaste(text) ? pasteName(text) : undefined;
  const ownsPaste = (history.state as { ownsPaste?: unknown } | null)?.ownsPaste === true;
  if (way === 'replace' && ownsPaste && before !== undefined && before !== name) forgetPaste(before);
  const isKept = name !== undefined && readPaste(name) !== undefined;
  if (name !== undefined && !isKept) keepPaste(text);
  const state = { ownsPaste: (name !== undefined && !isKept) || (way === 'replace' && ownsPaste && before === name) };
  try {
    if (way === 'push') history.pushState(state, '', address);
    else history.replaceState(state, '', address);
  } catch {
    // Browsers refuse too many changes in a short time; the next one takes this one along.
  }
}

/** The title of the page for a search, so that places in the history and tabs can be told apart. */
export function titleOf(text: string, base: string): string {
  const line = text.trim();
  if (line === '') return base;
  if (isPaste(text)) return `${search.pasted} · ${base}`;
  return `${line.length > titleLength ? `${line.slice(0, titleLength - 1)}…` : line} · ${base}`;
}
