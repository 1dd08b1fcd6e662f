// The last short searches, kept in this browser. Pastes are never kept.
import { isPaste } from '../../search/paste/paste-bounds.ts';
import { readList, writeList } from '../local-list.ts';

const key = 'wayout:recent';
const most = 6;

/** Newest first. */
export function recentSearches(): string[] {
  return readList(key);
}

/** Puts a search first, unless it is a paste or shorter than two characters. */
export function addRecentSearch(text: string): void {
  const trimmed = text.trim();
  if (trimmed.length < 2 || isPaste(trimmed)) return;
  writeList(key, [trimmed, ...readList(key).filter((other) => other !== trimmed)].slice(0, most));
}

/** Forgets all of them. */
export function clearRecentSearches(): void {
  writeList(key, []);
}
