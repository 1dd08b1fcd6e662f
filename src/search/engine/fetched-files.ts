// Files of the search index from the site, packed.
import { unpack } from '../index/packed.ts';
import type { ReadFile } from './index-store.ts';

/** @param base Address of the site's root, absolute, with a slash at its end. */
export function fetchFiles(base: string): ReadFile {
  return async (name, isFresh = false) => {
    const response = await fetch(`${base}search/${name}`, isFresh ? { cache: 'no-cache' } : {});
    if (!response.ok) throw new Error(`${response.status} for ${name}`);
    return unpack(response.body!);
  };
}
