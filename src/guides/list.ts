// All guides in reading order: the product's, then those of the content root.
import { type CollectionEntry, getCollection } from 'astro:content';
import { hasGuides } from '../root/folders.ts';

export type Guide = CollectionEntry<'guides'>;

/** @throws Where a guide of the content root has the name of one of the product's: both would have one address. */
export async function listGuides(): Promise<Guide[]> {
  const own = await sortedGuides('guides');
  // Astro warns of a collection with nothing in it. Its types know the collection only in a root that has one.
  const added = hasGuides ? await sortedGuides('rootGuides' as 'guides') : [];
  const doubled = added.find(({ id }) => own.some((guide) => guide.id === id));
  if (doubled !== undefined)
    throw new Error(`${doubled.filePath}: the product has a guide \`${doubled.id}\`, so this one needs another name`);
  return [...own, ...added];
}

async function sortedGuides(name: 'guides'): Promise<Guide[]> {
  return (await getCollection(name)).sort((a, b) => a.data.order - b.data.order);
}
