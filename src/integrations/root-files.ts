// What a content root gives to the site besides entries and guides: its public files, its colours, and its mark as favicon.ico.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { drawFavicon } from '../cards/favicon.ts';
import { basePath } from '../root/address.ts';
import { escapeLine } from '../entry/hidden-characters.ts';
import { rootPath } from '../root/folders.ts';
import { listPublicFiles, readPublicFile } from '../root/public-files.ts';
import { site, siteFile } from '../root/site.ts';
import type { SiteFile } from '../publish/site-file.ts';
import { serveFiles, writeFiles } from './site-files.ts';

/** Copies `public/` of the content root into the site, and serves it in dev. */
export function rootFiles(): AstroIntegration {
  const folder = rootPath('public');
  return {
    name: 'wayout-root-files',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [accent] } });
      },
      'astro:server:setup': ({ server, logger }) => {
        const settings = path.resolve(siteFile.file.path);
        server.watcher.add(settings);
        server.watcher.on('change', (file) => {
          if (path.resolve(file) === settings)
            logger.warn(`${siteFile.file.path} has changed: end this command and start it again to see it`);
        });
        server.middlewares.use(basePath.replace(/\/$/, '') || '/', sirv(folder, { dev: true, dotfiles: false }));
        serveFiles(server, (name) => name === 'favicon.ico', favicon);
      },
      'astro:build:done': async ({ dir }) => {
        const target = fileURLToPath(dir);
        const names = listPublicFiles();
        const doubled = names.filter((name) => existsSync(path.join(target, name)));
        if (doubled.length > 0) throw new Error(escapeLine(`The site has ${doubled.join(', ')} of its own: rename it in ${folder}`));
        await writeFiles(target, await favicon());
        await writeFiles(target, readAll(names));
      },
    },
  };
}

async function favicon(): Promise<SiteFile[]> {
  if (!existsSync(path.join(rootPath('public'), site.mark))) return [];
  return [{ path: 'favicon.ico', content: await drawFavicon(Buffer.from(readPublicFile(site.mark)).toString()) }];
}

/** Read one by one as they are written. */
function* readAll(names: readonly string[]): Generator<SiteFile> {
  for (const name of names) yield { path: name, content: readPublicFile(name) };
}

/** The accent of the site, behind that of tokens.css. */
const accent = {
  name: 'wayout-accent',
  enforce: 'pre' as const,
  transform(code: string, id: string): string | undefined {
    if (!id.endsWith('/src/styles/site.css')) return undefined;
    return `${code}\n@layer tokens {\n  :root {\n    --accent: light-dark(${site.accent.light}, ${site.accent.dark});\n  }\n}\n`;
  },
};
