// Answers for a built site as a static host does: below its base path, with its `_headers`, and with its 404 page.
import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/**
 * Serves the files of a folder. They are read anew for each request, and no page may be kept without asking again, so
 * that a build made meanwhile is seen.
 * @param base Path that the site lies below, with a slash at both ends.
 */
export function serveFolder(folder: string, base: string): RequestListener {
  const rules = existsSync(path.join(folder, '_headers')) ? parseHeaders(readFileSync(path.join(folder, '_headers'), 'utf8')) : [];
  const files = sirv(folder, { dev: true, etag: true });
  return (request, response) => {
    const { pathname, search } = URL.parse(`http://localhost${request.url}`) ?? { pathname: '/', search: '' };
    for (const { pattern, headers } of rules) {
      if (pattern.test({ pathname })) for (const [name, value] of headers) response.setHeader(name, value);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    if (isFolder(pathname)) {
      response.writeHead(302, { location: `${pathname.replace(/^\/+/, '/')}/${search}` }).end();
      return;
    }
    if (!pathname.startsWith(base)) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`The site is at ${base}\n`);
      return;
    }
    request.url = `/${pathname.slice(base.length)}${search}`;
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }).end(readNotFound());
    });
  };

  /** A page whose address lacks its last slash. */
  function isFolder(pathname: string): boolean {
    const isBelow = `${pathname}/`.startsWith(base) && !pathname.endsWith('/');
    return isBelow && existsSync(path.join(folder, `${pathname}/`.slice(base.length), 'index.html'));
  }

  /** While the site is built again, there may be none. */
  function readNotFound(): string {
    const file = path.join(folder, '404.html');
    return existsSync(file) ? readFileSync(file, 'utf8') : 'Not found';
  }
}

/** Reads a `_headers` file: paths with `*`, each followed by indented lines of `Name: value`. */
function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    else if (line.startsWith('/')) rules.push({ pattern: new URLPattern({ pathname: line.trim() }), headers: [] });
  }
  return rules;
}

interface HeaderRule {
  pattern: URLPattern;
  headers: [name: string, value: string][];
}
