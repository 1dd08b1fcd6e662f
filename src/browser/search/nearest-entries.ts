// The 404 page's list of entries whose texts are nearest to the words in the search box.
import { resultRow } from './result-row.ts';
import { searchEngine } from './engine-client.ts';
import type { Field } from './field.ts';
import type { Result } from '../../search/engine/request.ts';

const limit = 5;

/** @param part The part of the page that holds the list; it stays hidden where nothing is near. */
export async function openNearestEntries({ text }: Field, part: HTMLElement): Promise<void> {
  if (text.trim() === '') return;
  await searchEngine().search(
    { text, filters: {}, byRate: false, stack: [], limit, depth: 'results' },
    ({ results, maybe, family, done }) => {
      const siblings = family?.siblings.map((sibling): Result => ({ ...sibling, variants: [], isOwn: false })) ?? [];
      const nearest = [...results, ...maybe, ...siblings].slice(0, limit);
      if (!done || nearest.length === 0) return;
      part.querySelector('ol')?.replaceChildren(...nearest.map((result) => resultRow(result, 'h3')));
      part.hidden = false;
    },
  );
}
