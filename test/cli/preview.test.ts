import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeFolder } from './run.ts';

/** A site as a build leaves it, below a base path. */
const built = (base = '/'): Record<string, string> => ({
  'dist/index.html': `<title>Printers</title><link rel="search" href="${base}opensearch.xml"><p>Home`,
  'dist/404.html': 'No such page',
  'dist/_headers': `/*\n  X-Content-Type-Options: nosniff\n\n${base}_astro/*\n  Cache-Control: public, immutable\n\n/*.md\n  Content-Type: text/markdown\n`,
  'dist/_astro/page.js': '1',
  'dist/entries.json': '{"entries":[{},{}]}',
  'dist/printers/index.html': '<p>Printers',
  'dist/printers/on-fire.md': '# On fire',
  'dist-private/key.txt': 'secret',
});

describe('npm run preview', () => {
  test('says where the site is, how many entries it has, and how to stop it', async () => {
    const port = await freePort();
    expect(await preview(built(), { PORT: String(port) })).toMatchObject({
      out: `\n  Printers\n  http://localhost:${port}/\n\n  2 entries from dist, served on this machine only\n  Ctrl+C stops it\n\n`,
    });
    expect(await ask(port, '/')).toMatchObject({ status: 200, body: expect.stringContaining('<p>Home') as string });
  });

  test('ends without a word when it is stopped', async () => {
    const { child, out } = await preview(built(), { PORT: String(await freePort()) });
    const rest = Promise.all([buffer(child.stdout!), buffer(child.stderr!)]);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect((await rest).join('')).toBe('');
    expect(out).toContain('Ctrl+C');
  });

  test('says what to run where nothing is built', () => {
    expect(makeFolder().run('preview')).toEqual({
      code: 1,
      out: '',
      error: 'There is no built site in dist. Build it first: npm run build\n',
    });
  });

  test('refuses what is no port', () => {
    const { run } = makeFolder(built());
    const refused = [run('preview', ['--port', '70000']), run('preview', [], { PORT: 'http' }), run('preview', ['dist'])];
    expect(refused.map(({ code, error }) => [code, error.split('\n')[0]])).toEqual([
      [2, 'Unexpected port `70000`, expected a number from 1 to 65535'],
      [2, 'Unexpected port `http`, expected a number from 1 to 65535'],
      [2, "Unexpected argument 'dist'. This command does not take positional arguments"],
    ]);
  });

  test.each([
    ['127.0.0.1', 'another program', 'Somebody else'],
    ['127.0.0.1', 'this site, perhaps an older preview of it', '<title>Printers</title>'],
    ['::', 'another program', 'Somebody else'],
  ])('takes another port where one at %s is held by %s, and says so in a frame', async (host, holder, answer) => {
    const port = await holdPort(host, answer);
    const { out } = await preview(built(), {}, ['--port', String(port)]);
    const [, frame, taken, instead] = out.split('\n').map((line) => line.trim());
    const [, address = ''] = /^!! This preview is at (\S+) instead\. +!!$/.exec(instead ?? '') ?? [];
    expect(frame).toMatch(/^!{20,}$/);
    expect(taken).toMatch(new RegExp(`^!! PORT ${port} IS TAKEN by ${holder}\\. +!!$`));
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
    expect(out.split('\n')).toContain(`  ${address}`);
    expect(await (await fetch(address)).text()).toContain('<p>Home');
  });
});

describe('the served site', () => {
  test('lies below the base path that it was built for', async () => {
    const port = await freePort();
    const { out } = await preview(built('/kb/'), { PORT: String(port) });
    expect(out).toContain(`  http://localhost:${port}/kb/\n`);
    expect(await Promise.all(['/kb/', '/kb', '/kb/printers?a=b', '/printers/', '/kb/no/'].map((name) => ask(port, name)))).toMatchObject([
      { status: 200, body: expect.stringContaining('<p>Home') as string },
      { status: 302, headers: { location: '/kb/' } },
      { status: 302, headers: { location: '/kb/printers/?a=b' } },
      { status: 404, body: 'The site is at /kb/\n' },
      { status: 404, body: 'No such page' },
    ]);
    expect((await ask(port, '/kb/_astro/page.js')).headers['cache-control']).toBe('public, immutable');
  });

  test('has the headers of its own file, and nothing else is kept without asking again', async () => {
    const port = await freePort();
    await preview(built(), { PORT: String(port) });
    const answers = await Promise.all(['/', '/_astro/page.js', '/printers/on-fire.md', '/nowhere'].map((name) => ask(port, name)));
    expect(
      answers.map(({ status, headers }) => [status, headers['content-type'], headers['cache-control'], headers['x-content-type-options']]),
    ).toEqual([
      [200, 'text/html;charset=utf-8', 'no-cache', 'nosniff'],
      [200, 'text/javascript', 'public, immutable', 'nosniff'],
      [200, 'text/markdown', 'no-cache', 'nosniff'],
      [404, 'text/html; charset=utf-8', 'no-cache', 'nosniff'],
    ]);
  });

  test('gives out no file from beside its folder', async () => {
    const port = await freePort();
    await preview(built(), { PORT: String(port) });
    const paths = ['/../dist-private/key.txt', '/..%2fdist-private/key.txt', '/%2e%2e/dist-private/key.txt', '/..%5cdist-private/key.txt'];
    expect(await Promise.all([...paths, '/%', '/%00'].map(async (name) => (await ask(port, name)).body))).toEqual(
      Array(6).fill('No such page'),
    );
  });

  test('answers for the head of a file, for a part of one, and to nothing that would change it', async () => {
    const port = await freePort();
    await preview(built(), { PORT: String(port) });
    const file = '/printers/on-fire.md';
    expect([
      await ask(port, file, { method: 'HEAD' }),
      await ask(port, file, { headers: { range: 'bytes=2-3' } }),
      await ask(port, file, { headers: { range: 'bytes=900-' } }),
      await ask(port, '/nowhere', { method: 'HEAD' }),
      await ask(port, file, { method: 'POST' }),
    ]).toMatchObject([
      { status: 200, body: '', headers: { 'content-length': '9' } },
      { status: 206, body: 'On', headers: { 'content-range': 'bytes 2-3/9' } },
      { status: 416, body: '', headers: { 'content-range': 'bytes */9' } },
      { status: 404, body: '' },
      { status: 405, body: '', headers: { allow: 'GET, HEAD' } },
    ]);
  });
});

/** Starts a preview of its own folder, and ends it after the test: what it has said until the address stood there. */
async function preview(
  files: Record<string, string>,
  env: Record<string, string>,
  args: readonly string[] = [],
): Promise<{ child: ChildProcess; out: string }> {
  const { folder } = makeFolder(files);
  const script = path.join(import.meta.dirname, '../../src/cli/preview.ts');
  const child = spawn(process.execPath, [script, ...args], { cwd: folder, env: { PATH: process.env['PATH'], ...env } });
  onTestFinished(() => void child.kill());
  let out = '';
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    out += String(chunk);
    if (out.endsWith('Ctrl+C stops it\n\n')) break;
  }
  return { child, out };
}

/** A request whose path is sent as it stands, which `fetch` would tidy up. */
async function ask(
  port: number,
  name: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<{ status: number | undefined; headers: IncomingMessage['headers']; body: string }> {
  const sent = request({ host: 'localhost', port, path: name, ...options }).end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: answer.statusCode, headers: answer.headers, body: String(await buffer(answer)) };
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await portOf(server, '127.0.0.1');
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Another program at a port, until the test ends. */
async function holdPort(host: string, answer: string): Promise<number> {
  const server = createServer((_, response) => response.end(answer));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return portOf(server, host);
}

async function portOf(server: Server, host: string): Promise<number> {
  await once(server.listen(0, host), 'listening');
  return (server.address() as AddressInfo).port;
}
