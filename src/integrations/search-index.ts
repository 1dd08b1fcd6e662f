// Builds the full-text index when the pages are written, so that `astro build` alone gives a site with search.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex, type PagefindIndex } from 'pagefind';

/**
 * Pages that hold entries are found by their depth and by `data-pagefind-body`; all others stay out of the index.
 * Any error of Pagefind's fails the build.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'wayout-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex({ rootSelector: 'html' });
        if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        try {
          const pages = await writeIndex(index, folder);
          logger.info(`${pages} pages indexed for full-text search`);
        } finally {
          await index.deleteIndex();
        }
      },
    },
  };
}

async function writeIndex(index: PagefindIndex, folder: string): Promise<number> {
  const added = await index.addDirectory({ path: folder, glob: '*/*/index.html' });
  failOn(added.errors);
  failOn((await index.writeFiles({ outputPath: `${folder}pagefind` })).errors);
  return added.page_count;
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`);
}
