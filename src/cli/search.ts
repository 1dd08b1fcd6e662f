// npm run -s search -- "message", or some-command 2>&1 | npm run -s search
import path from 'node:path';
import { didYouMean } from '../entry/did-you-mean.ts';
import { quote } from '../entry/quote.ts';
import { stop } from './command.ts';
import { type Answer, formatAnswer } from './search/answer.ts';
import { readArguments } from './search/arguments.ts';
import { openBuiltSite } from './search/built-site.ts';
import { formatJson } from './terminal.ts';

const { query, dist, limit, domains, isJson } = await readArguments(process.argv.slice(2));
const folder = path.relative(process.cwd(), dist) || '.';
const site = openBuiltSite(dist);
if (!site.hasIndex) stop(`There is no search index in ${folder}. Build the site first: npm run build`, 2);
const answer = await read();
console.log(isJson ? formatJson(answer) : formatAnswer(answer, domains));
process.exitCode = answer.miss ? 1 : 0;

/** The answer; says so and ends where the built site can't be read. */
async function read(): Promise<Answer> {
  try {
    const known = await site.readDomains();
    checkDomains(known);
    const name = query.trim().toLowerCase();
    return known.has(name) && (domains.length === 0 || domains.includes(name)) ? await listDomain(name) : await match();
  } catch {
    return stop(`The search index in ${folder} can't be read; another version may have made it. Build the site again: npm run build`, 2);
  }
}

/** Who asks for no more than a domain's name gets its entries. */
async function listDomain(name: string): Promise<Answer> {
  const domain = { name, entries: await site.listDomain(name) };
  return { miss: false, telling: query.trim(), named: [], domain, results: [], maybe: [] };
}

async function match(): Promise<Answer> {
  const { miss, telling, family, named, hits, near } = await site.match(query, { domains, limit });
  const nameAll = (entries: readonly number[]) => Promise.all(entries.map(site.readName));
  return {
    miss,
    telling,
    ...(family && { family: { ...family, siblings: await nameAll(family.siblings) } }),
    named: await Promise.all(named.map(async ({ code, entries }) => ({ code, entries: await nameAll(entries) }))),
    results: await Promise.all(hits.map(site.readResult)),
    maybe: await Promise.all(near.slice(0, limit).map(site.readResult)),
  };
}

/** A domain that no entry has would make a miss of every query. */
function checkDomains(known: ReadonlySet<string>): void {
  const unknown = domains.find((domain) => !known.has(domain));
  if (unknown === undefined) return;
  const names = [...known].sort();
  stop(`Unexpected domain ${quote(unknown)}, expected one of ${names.join(', ')}${didYouMean(unknown, names)}`, 2);
}
