// All guides in reading order: the product's, then those of the content root.
import { type CollectionEntry, getCollection } from 'astro:content';

export type Guide = CollectionEntry<'guides'> | CollectionEntry<'rootGuides'>;

/** @throws Where a guide of the content root has the name of one of the product's: both would have one address. */
export async function listGuides(): Promise<Guide[]> {
  const own = await sorted('guides');
  const added = await sorted('rootGuides');
  const doubled = added.find(({ id }) => own.some((guide) => guide.id === id));
  if (doubled !== undefined)
    throw new Error(`${doubled.filePath}: the product has a guide \`${doubled.id}\` of its own, so rename this file`);
  return [...own, ...added];
}

const sorted = async <Name extends 'guides' | 'rootGuides'>(name: Name): Promise<CollectionEntry<Name>[]> =>
  (await getCollection(name)).sort((a, b) => a.data.order - b.data.order);
