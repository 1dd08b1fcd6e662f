// npm run preview -- [--port <number>]
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import path from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { quote } from '../entry/quote.ts';
import { stop } from './command.ts';
import { printable } from './terminal.ts';
import { serveFolder } from './static-host.ts';

const usual = 4321;

const usage = `Usage: npm run preview -- [--port <number>]

Serves the built site in dist as a static host does, on this machine only.
  --port  where it answers, by default the variable PORT, or ${usual}; where that is taken, the next free one
Exit code: 1 where there is no built site, 2 where the command itself is wrong.`;

const wanted = readPort();
const folder = path.resolve('dist');
const home = path.join(folder, 'index.html');
if (!existsSync(home)) stop('There is no built site in dist. Build it first: npm run build', 1);
const { title, base } = readHome(readFileSync(home, 'utf8'));
process.on('SIGINT', () => process.exit()).on('SIGTERM', () => process.exit());
const port = await listen(serveFolder(folder, base), wanted);
if (port !== wanted) console.log(await formatNotice());
console.log(`
  ${styleText('bold', printable(title))}
  ${styleText('bold', addressAt(port))}

  ${countEntries()} from dist, served on this machine only
  Ctrl+C stops it
`);

/** Title and base path of the built site, as its first page has them: the preview may know nothing of how it was built. */
function readHome(html: string): { title: string; base: string } {
  const [, title = 'The site'] = /<title>([^<]*)/.exec(html) ?? [];
  const [, base = '/'] = /href="([^"]*\/)opensearch\.xml"/.exec(html) ?? [];
  return { title, base };
}

function countEntries(): string {
  const { entries } = JSON.parse(readFileSync(path.join(folder, 'entries.json'), 'utf8')) as { entries: unknown[] };
  return entries.length === 1 ? '1 entry' : `${entries.length} entries`;
}

function addressAt(port: number): string {
  return `http://localhost:${port}${base}`;
}

/** Says in a frame that the site is not where it was asked to be. */
async function formatNotice(): Promise<string> {
  const holder = (await isAt(wanted)) ? 'this site, perhaps an older preview of it' : 'another program';
  const lines = [`PORT ${wanted} IS TAKEN by ${holder}.`, `This preview is at ${addressAt(port)} instead.`];
  const width = Math.max(...lines.map(({ length }) => length));
  const frame = '!'.repeat(width + 6);
  const framed = [frame, ...lines.map((line) => `!! ${line.padEnd(width)} !!`), frame];
  return `\n${framed.map((line) => `  ${styleText(['bold', 'yellow'], line)}`).join('\n')}`;
}

/** Whether what answers at a port has the title of this site. */
async function isAt(port: number): Promise<boolean> {
  try {
    const answer = await fetch(addressAt(port), { signal: AbortSignal.timeout(1000) });
    return readHome(await answer.text()).title === title;
  } catch {
    return false;
  }
}

/** Listens at a port, or the first free one after it. @returns The port. */
async function listen(listener: RequestListener, first: number): Promise<number> {
  for (let port = first; port < 2 ** 16; port += 1) if (await isListening(listener, port)) return port;
  return stop(`No port from ${first} on is free`, 1);
}

/** Listens at both addresses that `localhost` may mean, as another program may hold one of them. */
async function isListening(listener: RequestListener, port: number): Promise<boolean> {
  const servers = [];
  for (const host of ['127.0.0.1', '::1']) {
    const server = createServer(listener).listen(port, host);
    try {
      await once(server, 'listening');
      servers.push(server);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      // A machine without IPv6.
      if (host === '::1' && code !== 'EADDRINUSE') continue;
      for (const other of servers) other.close();
      if (code === 'EADDRINUSE') return false;
      stop(`Port ${port} can’t be used: ${(error as Error).message}`, 1);
    }
  }
  return true;
}

function readPort(): number {
  const text = readArgument() ?? (process.env['PORT'] || String(usual));
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port >= 2 ** 16)
    stop(`Unexpected port ${quote(text)}, expected a number from 1 to 65535\n\n${usage}`, 2);
  return port;
}

function readArgument(): string | undefined {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
    return values.help ? stop(usage, 0) : values.port;
  } catch (error) {
    return stop(`${(error as Error).message.replace(/\. To specify.*$/, '')}\n\n${usage}`, 2);
  }
}
