// A server that gives some files of a built site wrongly, and lets browsers keep what it gave.
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { serveFolder } from '../../src/cli/static-host.ts';

/** How long a slow answer takes, in milliseconds. */
const slowness = 1500;

/** What can be wrong with the answer for a file: each sends it, given the right content. */
const answers = {
  404: (response) => void response.writeHead(404, cached).end('Not found'),
  500: (response) => void response.writeHead(500, cached).end('Broken'),
  empty: (response, _, type) => void response.writeHead(200, { ...cached, 'content-type': type }).end(),
  cut: (response, body, type) =>
    void response.writeHead(200, { ...cached, 'content-type': type }).end(body.subarray(0, Math.floor(body.length * 0.6))),
  HTML: (response) => void response.writeHead(200, { ...cached, 'content-type': 'text/html' }).end('<!doctype html><p>Sign in'),
  'another version': (response, body, type) => void response.writeHead(200, { ...cached, 'content-type': type }).end(anotherVersion(body)),
  slow: (response, body, type) => void setTimeout(() => response.writeHead(200, { ...cached, 'content-type': type }).end(body), slowness),
  dropped: (response, body, type) => {
    response.writeHead(200, { ...cached, 'content-type': type, 'content-length': body.length }).write(body.subarray(0, 20));
    setTimeout(() => response.destroy(), 50);
  },
} satisfies Record<string, (response: ServerResponse, body: Buffer, type: string) => void>;

export type Fault = keyof typeof answers;

export const faults = ['404', '500', 'empty', 'cut', 'HTML', 'another version', 'slow', 'dropped'] as const satisfies readonly `${Fault}`[];

/** The worst that a server may say of a wrong answer. */
const cached = { 'cache-control': 'public, max-age=31536000, immutable' };

/** @returns The site's address; `wrong` makes the files whose paths a pattern matches wrong from then on, and no others. */
export async function serveWithFaults(folder: string): Promise<FaultyServer> {
  const right = serveFolder(folder, '/') as RequestListener;
  let wrong: { files: RegExp; fault: (typeof faults)[number] } | undefined;
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '', 'http://localhost').pathname.slice(1);
    if (!wrong?.files.test(name)) return right(request, response);
    const type = name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    answers[wrong.fault](response, readFileSync(path.join(folder, name)), type);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    wrong: (files, fault) => void (wrong = { files, fault }),
    mend: () => void (wrong = undefined),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}

/** Content of the same kind, whole, that is another's. */
function anotherVersion(body: Buffer): Buffer {
  if (body[0] !== 0x1f) return Buffer.from(body.toString().startsWith('{') ? '{"version":"0.0.1","languages":{}}' : 'export {};');
  const content = gunzipSync(body);
  content[content.length - 2]! ^= 1;
  return gzipSync(content);
}

export interface FaultyServer {
  url: string;
  wrong(files: RegExp, fault: (typeof faults)[number]): void;
  mend(): void;
  close(): Promise<void>;
}
