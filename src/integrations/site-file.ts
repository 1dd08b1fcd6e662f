// Files that integrations add to the site: written by a build, served in dev.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AstroConfig, HookParameters } from 'astro';

/** A file of the built site. */
export interface SiteFile {
  /** Below the site's root, with forward slashes. */
  path: string;
  content: string | Uint8Array;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.ndjson': 'application/x-ndjson',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

export async function writeFiles(folder: string, files: readonly SiteFile[]): Promise<void> {
  const paths = files.map((file) => path.join(folder, file.path));
  await Promise.all([...new Set(paths.map((file) => path.dirname(file)))].map((parent) => mkdir(parent, { recursive: true })));
  await Promise.all(files.map(({ content }, i) => writeFile(paths[i] ?? '', content)));
}

/**
 * Answers requests for files of the site in dev.
 * @param isOurs Tells by its path whether a request may be for one of them, so that others don't wait for them.
 */
export function serveFiles(
  server: HookParameters<'astro:server:setup'>['server'],
  base: string,
  isOurs: (path: string) => boolean,
  files: () => Promise<SiteFile[]>,
): void {
  server.middlewares.use((request, response, next) => {
    const name = nameOf(request.url ?? '', base);
    if (!isOurs(name)) return next();
    files().then((all) => {
      const file = all.find((one) => one.path === name);
      if (file === undefined) return next();
      response.setHeader('Content-Type', contentTypes[path.extname(name)] ?? 'application/octet-stream');
      response.setHeader('Cache-Control', 'no-store');
      response.end(file.content);
    }, next);
  });
}

/** The base with a slash at both ends. */
export function baseOf({ base }: Pick<AstroConfig, 'base'>): string {
  return `/${base}/`.replace(/\/{2,}/g, '/');
}

function nameOf(url: string, base: string): string {
  return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '')
    .replace(base, '')
    .replace(/^\//, '');
}
