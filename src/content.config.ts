// The collections: entries, read by our own loader, and guides, the product's and those of the content root.
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { entryLoader, type StoredJson } from './corpus/loader.ts';
import { hasGuides, rootPath } from './root/folders.ts';

const entries = defineCollection({
  loader: entryLoader(),
  // The loader has checked every entry against src/entry/schema.ts already.
  schema: z.custom<StoredJson>(),
});

const guidesIn = (base: string) =>
  defineCollection({
    loader: glob({ base, pattern: '*.mdx' }),
    schema: z.object({
      title: z.string(),
      /** One sentence for lists of guides and for search engines. */
      description: z.string(),
      /** Place in the list of guides, from 1. */
      order: z.number().int().positive(),
    }),
  });

export const collections = {
  entries,
  guides: guidesIn('./src/guides'),
  ...(hasGuides ? { rootGuides: guidesIn(rootPath('guides')) } : {}),
};
