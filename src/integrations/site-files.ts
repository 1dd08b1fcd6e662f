// Files that integrations add to the site: written by a build, served in dev.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { HookParameters } from 'astro';
import type { SiteFile } from '../publish/site-file.ts';
import { basePath } from '../root/address.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.ndjson': 'application/x-ndjson',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/** Most files that are open at one time, since systems limit it. */
const atOnce = 16;

/**
 * @param files Drawn one by one as they are written, so that a generator need not hold them all.
 * @returns How many there were.
 */
export async function writeFiles(folder: string, files: Iterable<SiteFile>): Promise<number> {
  const parents = new Map<string, Promise<unknown>>();
  const makeParent = (file: string): Promise<unknown> => {
    const parent = path.dirname(file);
    const made = parents.get(parent) ?? mkdir(parent, { recursive: true });
    parents.set(parent, made);
    return made;
  };
  // All loops draw from one iterator.
  const waiting = files[Symbol.iterator]();
  let written = 0;
  const write = async (): Promise<void> => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
      const file = path.join(folder, next.value.path);
      await makeParent(file);
      await writeFile(file, next.value.content);
      written += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, write));
  return written;
}

/** What a content root's public files say in a file that the site writes too; empty where they don't. */
export async function readOwn(folder: string, name: '_headers' | '_redirects'): Promise<string> {
  return readFile(path.join(folder, name), 'utf8').catch(() => '');
}

/**
 * Answers requests for files of the site in dev.
 * @param isOurs Tells by its path whether a request may be for one of them, so that others don't wait for them.
 */
export function serveFiles(
  server: HookParameters<'astro:server:setup'>['server'],
  isOurs: (path: string) => boolean,
  files: () => Promise<readonly SiteFile[]>,
): void {
  server.middlewares.use((request, response, next) => {
    const name = nameOf(request.url ?? '');
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

function nameOf(url: string): string {
  const decoded = decode(url.split(/[?#]/, 1)[0] ?? '');
  return decoded.replace(basePath, '').replace(/^\//, '').replace(/\/$/, '/index.html');
}

/** Empty, the name of no file, where it can't be decoded. */
function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return '';
  }
}
