// "My stack": domains and products that a reader works with, kept in this browser if asked to. Their entries rank higher.
import { readList, writeList } from '../local-list.ts';

const key = 'wayout:stack';

/** Names of domains and products, as entries write them. */
export function ownStack(): string[] {
  return readList(key);
}

/** Keeps these names in place of those before; none forgets the stack. */
export function setOwnStack(names: readonly string[]): void {
  writeList(key, [...new Set(names)]);
}
