// What a copy of the site on a reader's device is made with: a list of its files, and the service worker that keeps it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { OfflineManifest } from '../view/offline-manifest.ts';
import { writeFiles } from './site-files.ts';

/** Pages, styles, scripts and the search; not the cards of links, and not the data, which only programs read. */
const wanted = /^(?:_astro|search|pagefind)\/|\.html$|^[^/]+\.(?:js|svg|png|ico|webmanifest)$|^opensearch\.xml$/;
const unwanted = /^(?:sw\.js|cards\/)/;

const serviceWorker = fileURLToPath(new URL('../browser/offline/service-worker.ts', import.meta.url));

/** Writes `dist/sw.js` and `dist/offline.json`. Must come last, since the list names what others have written. */
export function offline(): AstroIntegration {
  return {
    name: 'wayout-offline',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        // Bundled with the pages' scripts, but under a name that stays: that of a service worker must not change.
        const plugin = {
          name: 'wayout-service-worker',
          apply: 'build' as const,
          applyToEnvironment: ({ name }: { name: string }) => name === 'client',
          buildStart(this: { emitFile(file: { type: 'chunk'; id: string; fileName: string }): void }) {
            this.emitFile({ type: 'chunk', id: serviceWorker, fileName: 'sw.js' });
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const manifest = listOfflineFiles(folder);
        await writeFiles(folder, [{ path: 'offline.json', content: JSON.stringify(manifest) }]);
        logger.info(`A copy for offline reading has ${Object.keys(manifest.files).length} files, ${(manifest.size / 1e6).toFixed(1)} MB`);
      },
    },
  };
}

/** @param folder Of a built site. */
export function listOfflineFiles(folder: string): OfflineManifest {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => path.relative(folder, path.join(file.parentPath, file.name)).split(path.sep).join('/'))
    .filter((name) => wanted.test(name) && !unwanted.test(name))
    .sort();
  const files: OfflineManifest['files'] = {};
  let size = 0;
  for (const name of names) {
    // Nothing else is left to do meanwhile, and handing every file to another thread takes three times as long.
    const content = readFileSync(path.join(folder, name));
    size += content.length;
    files[name.replace(/(^|\/)index\.html$/, '$1')] = createHash('sha256').update(content).digest('hex').slice(0, 12);
  }
  return { version: createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12), size, files };
}
