// Hands all checked entries of a run to whoever makes something of them as a whole. The loader runs inside Vite and
// integrations outside it, so they share no modules; they do share the process.
import { channel } from 'node:diagnostics_channel';
import type { Entry } from '../entry/schema.ts';
import type { FileDates } from './history.ts';

/** The file of one entry. */
export interface EntryFile {
  /** As the entry was read from them: what is written beside a page is of the same reading. */
  bytes: Uint8Array;
  /** Undefined where git doesn't know. */
  dates: FileDates | undefined;
}

type Listener = (entries: readonly Entry[], files: ReadonlyMap<string, EntryFile>) => void;

const entriesChannel = channel('wayout:entries');

/**
 * Tells all listeners the entries without errors: once in a build, after every edit in dev.
 * @param files Theirs, by ID.
 */
export function announceEntries(...announced: Parameters<Listener>): void {
  entriesChannel.publish(announced);
}

/** Calls the listener with the entries each time they are announced, until the returned function is called. */
export function listenForEntries(listener: Listener): () => void {
  const receive = (announced: unknown): void => listener(...(announced as Parameters<Listener>));
  entriesChannel.subscribe(receive);
  return () => entriesChannel.unsubscribe(receive);
}
