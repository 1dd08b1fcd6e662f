// What `npm run search` is asked: its options, and the message among its arguments or from a pipe.
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { quote } from '../../entry/quote.ts';
import { resolvePath, stop } from '../command.ts';
import { decodeText, printable } from '../terminal.ts';

const usage = `Usage: npm run -s search -- [--json] [--limit N] [--domain NAME] [--dist FOLDER] [--] "message or code"
       some-command 2>&1 | npm run -s search

Finds entries for an error, a log or a question in the built site; nothing leaves this machine.
  --json    the answer for programs
  --limit   most entries, by default 3
  --domain  only entries of this domain
  --dist    folder of the built site, by default dist
Whatever else begins with a hyphen is part of the message, and so is all that follows a lone --: "-bash: x: command not found".
A domain's name lists its entries.
Exit code: 0 where an entry was found, 1 where there is none, 2 where the command itself is wrong.

What --json gives:
  results  entries that answer, best first: each with its url, its confidence (0 to 1), why it is one, and its variants
  miss     whether none does; then maybe has the nearest few, each with the difference to them that tells most
  family   on a miss, what is known of a code that no entry has, and entries for codes of the same kind
  named    codes of the message whose entries are neither results nor maybe, and these
  telling  the line of the message that says what the error is
  domain   where the message is a domain's name: its entries`;

const options = {
  json: { type: 'boolean', default: false },
  limit: { type: 'string', default: '3' },
  domain: { type: 'string', multiple: true, default: [] as string[] },
  dist: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} satisfies ParseArgsOptionsConfig;

/** What is asked for; says so and ends where that can't be, or where only help is. */
export async function readArguments(args: readonly string[]): Promise<Asked> {
  const { taken, words } = divide(args);
  const values = parseOptions(taken);
  if (values.help) stop(usage, 0);
  const limit = Number(values.limit);
  if (!/^\d+$/.test(values.limit) || limit < 1 || limit > 10)
    stop(`Unexpected limit ${quote(values.limit)}, expected a number from 1 to 10\n\n${usage}`, 2);
  const query = words.length > 0 ? words.join(' ') : process.stdin.isTTY ? '' : decodeText(await buffer(process.stdin));
  if (query.trim() === '') stop(`Missing message, expected one as an argument or on standard input\n\n${usage}`, 2);
  const dist = values.dist === undefined ? path.resolve('dist') : resolvePath(values.dist);
  return { query, dist, limit, domains: [...new Set(values.domain)], isJson: values.json };
}

/** Parts arguments into options with their values, and the words of the message: shells and tools begin lines with hyphens, too. */
function divide(args: readonly string[]): { taken: string[]; words: string[] } {
  const left = [...args];
  const [taken, words]: [string[], string[]] = [[], []];
  while (left.length > 0) {
    const arg = left.shift()!;
    const name = arg === '-h' ? 'help' : /^--(\w+)(?:=|$)/.exec(arg)?.[1];
    if (arg === '--') words.push(...left.splice(0));
    else if (name === undefined || !Object.hasOwn(options, name)) words.push(arg);
    else taken.push(arg, ...(options[name as keyof typeof options].type === 'boolean' || arg.includes('=') ? [] : left.splice(0, 1)));
  }
  return { taken, words };
}

function parseOptions(args: string[]) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    return stop(`${printable(error instanceof Error ? error.message : String(error))}\n\n${usage}`, 2);
  }
}

/** What the search is asked. */
export interface Asked {
  query: string;
  /** Folder of the built site, absolute. */
  dist: string;
  /** Most entries, 1 to 10. */
  limit: number;
  /** Domains that it is narrowed to; empty for all. */
  domains: readonly string[];
  isJson: boolean;
}
