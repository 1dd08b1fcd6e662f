// Ends a build whose header or footer would have a dead link.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { quote } from '../entry/quote.ts';
import { site, siteFile } from '../root/site.ts';

/** Looks for the pages and files that links of site.json lead to. Must come after all that write some. */
export function siteLinks(): AstroIntegration {
  return {
    name: 'wayout-site-links',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dead = [...site.links.header, ...site.links.footer].filter(({ url }) => !leadsSomewhere(url, fileURLToPath(dir)));
        if (dead.length === 0) return;
        const named = dead.map(({ url }) => quote(url)).join(', ');
        throw new Error(`${siteFile.file.path}: Unexpected ${dead.length === 1 ? 'link' : 'links'} ${named}, expected a page of the site`);
      },
    },
  };
}

/** True for a link to another site, and for one to a page or a file of this one. */
function leadsSomewhere(url: string, folder: string): boolean {
  if (!url.startsWith('/')) return true;
  const [name = ''] = url.split(/[?#]/, 1);
  const decoded = decode(name);
  if (decoded === undefined) return false;
  const file = path.join(folder, decoded);
  return existsSync(name.endsWith('/') ? path.join(file, 'index.html') : file);
}

function decode(name: string): string | undefined {
  try {
    return decodeURI(name);
  } catch {
    return undefined;
  }
}
