// What a copy of the site on a reader's device is made with: a list of its files, and the service worker that keeps it.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listOfflineFiles } from '../publish/offline-list.ts';
import { writeFiles } from './site-files.ts';

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
