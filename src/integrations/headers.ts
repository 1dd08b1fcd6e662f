// Writes `dist/_headers`, with the rules of a content root's own `public/_headers` behind the site's.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatHeaders } from '../publish/headers.ts';
import { readOwn, writeFiles } from './site-files.ts';

/** Must come after the public files of the content root. */
export function headers(): AstroIntegration {
  return {
    name: 'wayout-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeFiles(folder, [{ path: '_headers', content: formatHeaders(await readOwn(folder, '_headers')) }]);
      },
    },
  };
}
