// The index and the engine without pages: all that the bench knows of their interface.
import type { Entry } from '../../src/entry/schema.ts';
import { firstIndexFile, indexForMatcher } from '../../src/integrations/matcher-files.ts';
import { writeFiles } from '../../src/integrations/site-files.ts';
import { createEngine } from '../../src/search/engine/engine.ts';

/** Writes the files of the search index below a folder, as a build does; without the full text. */
export async function writeIndex(entries: readonly Entry[], folder: string): Promise<void> {
  const { files, first } = indexForMatcher(entries);
  await writeFiles(folder, [...files, firstIndexFile(first, '')]);
}

/**
 * Asks as a page does that has fetched nothing yet.
 * @param base Address of a folder with an index, with a slash at its end.
 * @returns IDs in rank order.
 */
export async function searchFirst(base: string, text: string): Promise<string[]> {
  let found: string[] = [];
  await createEngine(base).search({ text, filters: {}, byRate: false, stack: [], limit: 10, depth: 'results' }, ({ results }) => {
    found = results.map(({ id }) => id);
  });
  return found;
}
