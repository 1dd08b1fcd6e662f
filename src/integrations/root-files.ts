// What a content root gives to the site besides entries and guides: its public files, its colours, and its mark as favicon.ico.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { drawFavicon } from '../cards/favicon.ts';
import { basePath } from '../root/address.ts';
import { rootPath } from '../root/folders.ts';
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
        const doubled = listNames(folder).filter((name) => existsSync(path.join(target, name)));
        if (doubled.length > 0) throw new Error(`The site has ${doubled.join(', ')} of its own: rename it in ${folder}`);
        await writeFiles(target, await favicon());
        if (existsSync(folder)) await cp(folder, target, { recursive: true });
      },
    },
  };
}

async function favicon(): Promise<SiteFile[]> {
  const mark = path.join(rootPath('public'), site.mark);
  return existsSync(mark) ? [{ path: 'favicon.ico', content: await drawFavicon(readFileSync(mark, 'utf8')) }] : [];
}

function listNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => path.relative(folder, path.join(file.parentPath, file.name)));
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
