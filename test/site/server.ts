// Serves a built site as a static host would: with the headers of its `_headers` file on every file, below its base path.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveFolder } from '../../src/cli/static-host.ts';

/** A running server. */
export interface SiteServer {
  /** Where the site begins, with a slash at its end. */
  url: string;
  close(): Promise<void>;
}

export async function serve(folder: string, base = '/'): Promise<SiteServer> {
  const server = createServer(serveFolder(folder, base));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => void server.close(() => resolve()));
}
