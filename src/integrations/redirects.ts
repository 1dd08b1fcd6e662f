// Keeps former addresses of entries alive, and the pages of codes in small letters.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type CodePage, arrangeCodes } from '../corpus/codes.ts';
import { listenForEntries } from '../corpus/entries-channel.ts';
import type { Entry } from '../entry/schema.ts';
import { formatHostRedirects } from '../publish/host-redirects.ts';
import { formatNginxRedirects } from '../publish/nginx-redirects.ts';
import { formatNginxServer } from '../publish/nginx-server.ts';
import { redirectPages } from '../publish/redirect-pages.ts';
import type { SiteFile } from '../publish/site-file.ts';
import { readOwn, serveFiles, writeFiles } from './site-files.ts';

export function redirects(): AstroIntegration {
  let entries: readonly Entry[] = [];
  let stopListening = (): void => {};
  return {
    name: 'wayout-redirects',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build' || command === 'dev') stopListening = listenForEntries((announced) => void (entries = announced));
      },
      'astro:server:setup': ({ server }) => {
        const isOurs = (name: string): boolean => entries.some(({ aliases }) => aliases.some((alias) => name === `${alias}/index.html`));
        serveFiles(server, isOurs, async () => redirectPages(entries));
      },
      'astro:server:done': () => stopListening(),
      'astro:build:done': async ({ dir }) => {
        stopListening();
        const folder = fileURLToPath(dir);
        const codes = arrangeCodes(entries);
        await writeFiles(folder, [
          ...redirectPages(entries),
          ...(await copyCodePages(folder, codes)),
          { path: '_redirects', content: formatHostRedirects(entries, await readOwn(folder, '_redirects')) },
          { path: 'redirects.nginx.conf', content: formatNginxRedirects(entries, codes) },
          { path: 'server.nginx.conf', content: formatNginxServer() },
        ]);
      },
    },
  };
}

/**
 * The page of each code once more, in small letters. It is the same byte for byte, so nothing is lost where a file system
 * or a host can't tell the two apart, as a page that redirects would be lost or lead to itself.
 */
async function copyCodePages(folder: string, codes: readonly CodePage[]): Promise<SiteFile[]> {
  const copies: SiteFile[] = [];
  for (const { segment } of codes) {
    const small = segment.toLowerCase();
    if (segment === small) continue;
    copies.push({ path: `codes/${small}/index.html`, content: await readFile(path.join(folder, 'codes', segment, 'index.html')) });
  }
  return copies;
}
