// Hands all checked entries of a run to whoever makes something of them as a whole. The loader runs inside Vite and
// integrations outside it, so they share no modules; they do share the process.
import { channel } from 'node:diagnostics_channel';
import type { Entry } from '../entry/schema.ts';

const entriesChannel = channel('wayout:entries');

/** Tells all listeners the entries without errors: once in a build, after every edit in dev. */
export function announceEntries(entries: readonly Entry[]): void {
  entriesChannel.publish(entries);
}

/** Calls the listener with the entries each time they are announced, until the returned function is called. */
export function listenForEntries(listener: (entries: readonly Entry[]) => void): () => void {
  const receive = (message: unknown): void => listener(message as readonly Entry[]);
  entriesChannel.subscribe(receive);
  return () => entriesChannel.unsubscribe(receive);
}
