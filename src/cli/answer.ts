// A search's answer as a terminal shows it.
import { styleText } from 'node:util';
import { count } from '../view/wording.ts';
import { longRate } from '../view/rates.ts';
import { bestWorkaround } from '../entry/best-first.ts';
import type { Entry } from '../entry/schema.ts';
import type { Answer } from '../search/rank/matcher.ts';
import { plainText } from '../view/plain-text.ts';
import type { Reason } from '../search/rank/reasons.ts';
import { printable } from './terminal.ts';

/** An entry that answers, and why. `confidence` is 0..1. */
export interface Result {
  entry: Entry;
  url: string;
  confidence: number;
  why: Reason;
  variants: readonly string[];
}

/** An entry by its name only. `title` is plain text. */
export interface Named {
  title: string;
  url: string;
}

/** A domain that was asked for by its name, and all of its entries. */
export interface DomainAnswer {
  name: string;
  entries: readonly Named[];
}

/** Most dead ends shown of one entry. */
const mostDeadEnds = 3;

/** Most entries that are listed for codes of the same family. */
const mostSiblings = 4;

/**
 * The answer as lines of text, coloured where standard output is a terminal that shows colours.
 * @param answer.domains Domains that the search was narrowed to; empty for all.
 */
export function formatAnswer({ miss, telling, domains, family, domain, results, maybe }: ShownAnswer): string {
  if (!miss) return results.map(formatResult).join('\n\n');
  if (domain !== undefined)
    return [styleText('bold', `${count(domain.entries.length, 'entry', 'entries')} in ${domain.name}:`), ...lineUp(domain.entries)].join(
      '\n',
    );
  const scope = domains.length === 0 ? 'yet' : `in ${either.format(domains)}`;
  const lines = [styleText('bold', printable(`No entry for this ${scope}.`))];
  if (family !== undefined) lines.push(printable(`${family.code}: ${family.name}.`));
  lines.push(...formatList('Entries for codes of the same kind:', family?.siblings.slice(0, mostSiblings) ?? []));
  const nearest = maybe.map(({ entry, url }) => ({ title: plainText.ofInline(entry.title), url }));
  lines.push(...formatList('Nearest, but probably something else:', nearest));
  lines.push('', `Add one: npm run new -- <domain>/<slug> ${quoteForShell(telling)}`);
  return lines.join('\n');
}

const either = new Intl.ListFormat('en', { type: 'disjunction' });

/** Lines below those before, or none where nothing is to be listed. */
function formatList(heading: string, list: readonly Named[]): string[] {
  return list.length === 0 ? [] : ['', heading, ...lineUp(list)];
}

function lineUp(list: readonly Named[]): string[] {
  return list.map(({ title, url }) => `  ${printable(title)}\n    ${styleText('dim', printable(url))}`);
}

function formatResult({ entry, url, why, variants }: Result): string {
  const textOf = (markdown: string): string => printable(plainText.ofInline(markdown));
  const best = bestWorkaround(entry);
  const lines = [styleText('bold', textOf(entry.title)), `  ${styleText('dim', `${printable(url)}  ${reasonText(why)}`)}`];
  lines.push(`  ${styleText('green', 'Works')} (${longRate(best.successRate, entry)}): ${textOf(best.action)}`);
  for (const { text } of best.code.slice(0, 1)) lines.push(...text.split('\n').map((line) => `      ${printable(line)}`));
  for (const { action, failRate } of entry.deadEnds.slice(0, mostDeadEnds))
    lines.push(`  ${styleText('red', 'Dead end')} (fails ${longRate(failRate, entry)}): ${textOf(action)}`);
  const more = entry.deadEnds.length - mostDeadEnds;
  if (more > 0) lines.push(`  and ${count(more, 'more dead end')} on the page`);
  if (variants.length > 0) lines.push(`  Variants: ${printable(variants.join(', '))}`);
  return lines.join('\n');
}

function reasonText(why: Reason): string {
  if (why.type === 'code') return `has the code ${printable(why.code)}`;
  return why.type === 'line' ? `matches: ${printable(why.line).trim().slice(0, 100)}` : 'matches by its text';
}

/** A text as one argument that no shell reads anything into, nor the prompt that it is pasted at. */
function quoteForShell(text: string): string {
  return `'${printable(text)
    .replaceAll('\t', ' ')
    .replaceAll("'", String.raw`'\''`)}'`;
}

interface ShownAnswer extends Pick<Answer, 'miss' | 'telling'> {
  domains: readonly string[];
  family: { code: string; name: string; siblings: readonly Named[] } | undefined;
  domain: DomainAnswer | undefined;
  results: readonly Result[];
  maybe: readonly Result[];
}
