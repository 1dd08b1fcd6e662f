// Former addresses of entries and of their data, which lead to the present ones.
import type { Entry } from '../entry/schema.ts';

/** A former address and the one that took its place, as paths below the site's root. */
export interface FormerAddress {
  from: string;
  to: string;
}

/** In the order of the entries and of their aliases: the page, the JSON, the Markdown. */
export function formerAddresses(entries: readonly Entry[]): FormerAddress[] {
  return entries.flatMap(({ id, aliases }) =>
    aliases.flatMap((alias) => ['/', '.json', '.md'].map((ending) => ({ from: alias + ending, to: id + ending }))),
  );
}
