// Serves a built site as a static host would: with the headers of its `_headers` file on every file, below its base path.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

/** A running server. */
export interface SiteServer {
  /** Where the site begins, with a slash at its end. */
  url: string;
  close(): Promise<void>;
}

export async function serve(folder: string, base = '/'): Promise<SiteServer> {
  const headers = readHeaders(path.join(folder, '_headers'), base);
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    for (const [name, value] of headers) response.setHeader(name, value);
    if (!url.startsWith(base)) {
      response.writeHead(404).end();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(path.join(folder, '404.html')));
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`, close: () => close(server) };
}

/** Headers that a `_headers` file sets for all paths below the base. */
function readHeaders(file: string, base: string): [string, string][] {
  const all =
    readFileSync(file, 'utf8')
      .split('\n\n')
      .find((rule) => rule.startsWith(`${base}*\n`))
      ?.slice(base.length + 2) ?? '';
  return all
    .trim()
    .split('\n')
    .map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => void server.close(() => resolve()));
}
