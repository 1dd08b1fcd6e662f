// Keeps former addresses of entries alive, and the pages of codes in small letters.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type CodePage, arrangeCodes } from '../corpus/codes.ts';
import { listenForEntries } from '../corpus/entries-channel.ts';
import { createAddresses } from '../root/address.ts';
import type { Entry } from '../entry/schema.ts';
import { site } from '../root/site.ts';
import { nginxMap, redirectLines, redirectPages } from '../publish/redirects.ts';
import { baseOf, serveFiles, type SiteFile, writeFiles } from './site-files.ts';

export function redirects(): AstroIntegration {
  let base = '/';
  let url = '';
  let entries: readonly Entry[] = [];
  let stopListening = (): void => {};
  const pages = (): SiteFile[] => redirectPages(entries, site.language, base, createAddresses(url, base));
  return {
    name: 'wayout-redirects',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build' || command === 'dev') stopListening = listenForEntries((announced) => void (entries = announced));
      },
      'astro:config:done': ({ config }) => {
        base = baseOf(config);
        url = config.site ?? '';
      },
      'astro:server:setup': ({ server }) => {
        const isOurs = (name: string): boolean => entries.some(({ aliases }) => aliases.some((alias) => name === `${alias}/index.html`));
        serveFiles(server, base, isOurs, async () => pages());
      },
      'astro:server:done': () => stopListening(),
      'astro:build:done': async ({ dir }) => {
        stopListening();
        const folder = fileURLToPath(dir);
        const codes = arrangeCodes(entries);
        // A team may have lines of its own in public/_redirects; the first that fits counts.
        const own = await readFile(path.join(folder, '_redirects'), 'utf8').catch(() => '');
        await writeFiles(folder, [
          ...pages(),
          ...(await copyCodePages(folder, codes)),
          { path: '_redirects', content: own + (own === '' || own.endsWith('\n') ? '' : '\n') + redirectLines(entries, base) },
          { path: 'redirects.nginx.conf', content: nginxMap(entries, codes, base) },
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
