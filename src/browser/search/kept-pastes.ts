// Pastes as this tab keeps them, so that reload and Back find them again and no log ends up in a link or in a server's access log.
import { hash32 } from '../../search/hash.ts';

const storageKey = (name: string): string => `wayout:paste-${name}`;

/** What a paste is kept under: the same text has the same name. */
export function pasteName(text: string): string {
  return hash32(text.toWellFormed()).toString(36);
}

/** A kept paste; nothing where this tab doesn't hold it. */
export function readPaste(name: string): string | undefined {
  try {
    const kept = sessionStorage.getItem(storageKey(name));
    // Whatever has been put there: a text is one that has this name, or it is dropped.
    if (kept === null || pasteName(kept) === name) return kept?.toWellFormed();
    sessionStorage.removeItem(storageKey(name));
    return undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a paste. */
export function keepPaste(text: string): void {
  try {
    sessionStorage.setItem(storageKey(pasteName(text)), text.toWellFormed());
  } catch {
    // Storage is full or closed to us: the search still runs, it just can't be reloaded.
  }
}

/** Drops a paste. */
export function forgetPaste(name: string): void {
  try {
    sessionStorage.removeItem(storageKey(name));
  } catch {
    // Nothing is there to drop where the browser keeps nothing.
  }
}
