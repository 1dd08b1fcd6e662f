// npm run search -- "message", or some-command 2>&1 | npm run -s search
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { addressOf } from '../root/address.ts';
import { didYouMean } from '../entry/did-you-mean.ts';
import { quote } from '../entry/quote.ts';
import type { Entry } from '../entry/schema.ts';
import { readFixes } from '../search/index/snippets.ts';
import type { SearchManifest } from '../search/index/facets.ts';
import { createMatcher, type Hit, type Matcher } from '../search/rank/matcher.ts';
import { type DomainAnswer, formatAnswer, type Named, type Result } from './answer.ts';
import { resolvePath, stop } from './command.ts';
import { decodeText, formatJson, printable } from './terminal.ts';

const usage = `Usage: npm run search -- "message or code" [--json] [--limit N] [--domain NAME] [--dist FOLDER]
       some-command 2>&1 | npm run -s search

Finds entries for an error, a log or a question in the built site; nothing leaves this machine.
  --json    the answer for programs
  --limit   most entries, by default 3
  --domain  only entries of this domain
  --dist    folder of the built site, by default dist
A domain's name lists its entries.
Exit code: 0 where an entry was found, 1 where there is none, 2 where the command itself is wrong.`;

const { query, dist, limit, domains, isJson } = await readArguments();
const folder = path.relative(process.cwd(), dist) || '.';
const matcher = readBuilt(openMatcher);
checkDomains(matcher.model.domainNames);
const { miss, telling, family, ...answer } = matcher.match(query, { limit, domains });
const results = readBuilt(() => answer.hits.slice(0, limit).map(readResult));
const domain = miss ? findDomain(query.trim().toLowerCase()) : undefined;
const maybe = domain === undefined ? readBuilt(() => answer.maybe.slice(0, limit).map(readResult)) : [];
console.log(
  isJson
    ? formatJson({ miss, telling, ...(family && { family }), ...(domain && { domain }), results, maybe })
    : formatAnswer({
        miss,
        telling,
        domains,
        family: family && { ...family, siblings: family.siblings.map(nameEntry) },
        domain,
        results,
        maybe,
      }),
);
process.exitCode = miss && domain === undefined ? 1 : 0;

/** Reads files of the built site; says so and ends where they can't be read. */
function readBuilt<Value>(read: () => Value): Value {
  try {
    return read();
  } catch {
    return stop(`The search index in ${folder} can't be read; another version may have made it. Build the site again: npm run build`, 2);
  }
}

function openMatcher(): Matcher {
  const manifest = path.join(dist, 'search/manifest.json');
  if (!existsSync(manifest)) stop(`There is no search index in ${folder}. Build the site first: npm run build`, 2);
  const { core, text, snippets } = JSON.parse(readFileSync(manifest, 'utf8')) as SearchManifest;
  const matcher = createMatcher(readIndex(core));
  matcher.addText(readIndex(text), readFixes(snippets.map(readIndex)));
  return matcher;
}

function readIndex(name: string): string {
  return gunzipSync(readFileSync(path.join(dist, 'search', name))).toString();
}

function readResult({ id, confidence, why, variants }: Hit): Result {
  const entry = JSON.parse(readFileSync(path.join(dist, `${id}.json`), 'utf8')) as Entry;
  return { entry, url: addressOf(`${id}/`), confidence, why, variants };
}

function nameEntry(id: string): Named {
  const { ids, titles } = matcher.model;
  return { title: titles[ids.indexOf(id)] ?? id, url: addressOf(`${id}/`) };
}

/** Who asks for no more than a domain's name gets its entries. */
function findDomain(name: string): DomainAnswer | undefined {
  const { ids, domains: of, domainNames } = matcher.model;
  if (!domainNames.has(name) || (domains.length > 0 && !domains.includes(name))) return undefined;
  return { name, entries: ids.filter((_, entry) => of[entry] === name).map(nameEntry) };
}

/** A domain that no entry has would make a miss of every query. */
function checkDomains(known: ReadonlySet<string>): void {
  const unknown = domains.find((domain) => !known.has(domain));
  if (unknown === undefined) return;
  const names = [...known].sort();
  stop(`Unexpected domain ${quote(unknown)}, expected one of ${names.join(', ')}${didYouMean(unknown, names)}`, 2);
}

async function readArguments(): Promise<{ query: string; dist: string; limit: number; domains: string[]; isJson: boolean }> {
  const { values, positionals } = parse();
  if (values.help) stop(usage, 0);
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > 10)
    stop(`Unexpected limit ${quote(values.limit)}, expected a number from 1 to 10\n\n${usage}`, 2);
  const query = positionals.length > 0 ? positionals.join(' ') : process.stdin.isTTY ? '' : decodeText(await buffer(process.stdin));
  if (query.trim() === '') stop(`Missing message, expected one as an argument or on standard input\n\n${usage}`, 2);
  return {
    query,
    dist: values.dist === undefined ? path.resolve('dist') : resolvePath(values.dist),
    limit,
    domains: [...new Set(values.domain)],
    isJson: values.json,
  };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        limit: { type: 'string', default: '3' },
        domain: { type: 'string', multiple: true, default: [] },
        dist: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return stop(`${printable(error instanceof Error ? error.message : String(error))}\n\n${usage}`, 2);
  }
}
