// A search's answer as a terminal shows it.
import { styleText } from 'node:util';
import { count } from '../../view/wording.ts';
import { noteOn, type Rate, sayRateIn } from '../../view/rates.ts';
import { rates } from '../../view/words/en/entry.ts';
import { bestWorkaround } from '../../entry/best-first.ts';
import type { Entry } from '../../entry/schema.ts';
import type { Answer as MatchedAnswer } from '../../search/rank/matcher.ts';
import { plainText } from '../../view/plain-text.ts';
import type { Difference } from '../../search/rank/differences.ts';
import type { Reason } from '../../search/rank/reasons.ts';
import { printable } from '../terminal.ts';

/** Most dead ends shown of one entry. */
const mostDeadEnds = 3;

/** Length of a bar, in characters. */
const barLength = 10;

/** Most entries that are listed for codes of the same family. */
const mostSiblings = 4;

/**
 * The answer as lines of text, coloured where standard output is a terminal that shows colours.
 * @param domains Domains that the search was narrowed to; empty for all.
 */
export function formatAnswer(answer: Answer, domains: readonly string[]): string {
  const { miss, domain, named, results } = answer;
  if (domain !== undefined) return formatDomain(domain);
  const lines = miss ? formatMiss(answer, domains) : [results.map(formatResult).join('\n\n'), ...noteOf(results)];
  const stated = named.flatMap(({ code, entries }) => entries.map(({ title, url }) => ({ title: `${code}: ${title}`, url })));
  lines.push(...formatList('Codes in it that have an entry of their own:', stated));
  if (miss) lines.push('', `Add one: npm run new -- <domain>/<slug> ${quoteForShell(answer.telling)}`);
  return lines.join('\n');
}

function formatDomain({ name, entries }: DomainAnswer): string {
  return [styleText('bold', printable(`${count(entries.length, 'entry', 'entries')} in ${name}:`)), ...lineUp(entries)].join('\n');
}

/** What is near, and what is different about it: the reader may have pasted one word too many. */
function formatMiss({ family, maybe }: Answer, domains: readonly string[]): string[] {
  const scope = domains.length === 0 ? 'yet' : `in ${either.format(domains)}`;
  const lines = [styleText('bold', printable(`No entry for this ${scope}.`))];
  if (family !== undefined) lines.push(printable(`${family.code}: ${family.name}.`));
  const nearest = maybe.map(({ entry, url, difference }) => ({
    title: plainText.ofInline(entry.title),
    url,
    note: difference && differenceText(difference),
  }));
  const others = family?.siblings.filter(({ url }) => !nearest.some((near) => near.url === url)) ?? [];
  lines.push(...formatList('Nearest, but probably something else:', nearest));
  lines.push(...formatList('Entries for codes of the same kind:', others.slice(0, mostSiblings)));
  return lines;
}

const either = new Intl.ListFormat('en', { type: 'disjunction' });

/** Lines below those before, or none where nothing is to be listed. */
function formatList(heading: string, list: readonly Listed[]): string[] {
  return list.length === 0 ? [] : ['', heading, ...lineUp(list)];
}

function lineUp(list: readonly Listed[]): string[] {
  return list.flatMap(({ title, url, note }) => [
    `  ${printable(title)}`,
    ...(note === undefined ? [] : [`    ${printable(note)}`]),
    `    ${styleText('dim', printable(url))}`,
  ]);
}

/** A sentence in which `yours` is what was searched. */
function differenceText(difference: Difference): string {
  switch (difference.type) {
    case 'code':
      return `Its code is ${difference.theirs}, yours is ${difference.yours}.`;
    case 'words':
      return `It says "${difference.theirs}" where yours says "${difference.yours}".`;
    case 'tool':
      return `It is about ${difference.theirs}.`;
    case 'missing':
      if (difference.theirs.length === 0) return 'Yours has all the words of its title, but that may be chance.';
      return `Yours doesn't say ${either.format(difference.theirs.map((words) => `"${words}"`))}.`;
  }
}

function formatResult({ entry, url, why, variants }: Result): string {
  const textOf = (markdown: string): string => printable(plainText.ofInline(markdown));
  const best = bestWorkaround(entry);
  const lines = [styleText('bold', textOf(entry.title)), `  ${styleText('dim', `${printable(url)}  ${reasonText(why)}`)}`];
  lines.push(`  ${styleText('green', `Fix      ${rateText(sayRateIn(rates, best))}`)}: ${textOf(best.action)}`);
  for (const { text } of best.code.slice(0, 1)) lines.push(...text.split('\n').map((line) => `      ${printable(line)}`));
  for (const deadEnd of entry.deadEnds.slice(0, mostDeadEnds))
    lines.push(`  ${styleText('red', `Dead end ${rateText(sayRateIn(rates, deadEnd))}`)}: ${textOf(deadEnd.action)}`);
  const more = entry.deadEnds.length - mostDeadEnds;
  if (more > 0) lines.push(`  and ${count(more, 'more dead end')} on the page`);
  if (variants.length > 0) lines.push(`  Variants: ${printable(variants.join(', '))}`);
  return lines.join('\n');
}

/** `▒▒▒▒▒▒░░░░ helps ~60%`; the bar of a count is solid. */
function rateText({ share, isGuess, words }: Rate): string {
  const filled = Math.round(share * barLength);
  return `${(isGuess ? '▒' : '█').repeat(filled)}${'░'.repeat(barLength - filled)} ${words}`;
}

/** What `~` means, below all rates. */
function noteOf(results: readonly Result[]): string[] {
  const shown = results.flatMap(({ entry }) => [bestWorkaround(entry), ...entry.deadEnds.slice(0, mostDeadEnds)]);
  const note = noteOn(
    shown.map((rated) => sayRateIn(rates, rated)),
    rates,
  );
  return note === '' ? [] : ['', styleText('dim', `${note}.`)];
}

function reasonText(why: Reason): string {
  if (why.type === 'code') return `has the code ${printable(why.code)}`;
  if (why.type === 'line') return `matches: ${printable(why.line).trim().slice(0, 100)}`;
  return why.words.length === 0 ? 'matches by its text' : `its text has: ${printable(why.words.join(', '))}`;
}

/** A text as one argument that no shell reads anything into, nor the prompt that it is pasted at. */
function quoteForShell(text: string): string {
  return `'${printable(text)
    .replaceAll('\t', ' ')
    .replaceAll("'", String.raw`'\''`)}'`;
}

/** What `--json` gives. */
export interface Answer extends Pick<MatchedAnswer, 'miss' | 'telling'> {
  /** On a miss, what is known of a code that no entry has, and entries for codes of its kind. */
  family?: { code: string; name: string; siblings: readonly Named[] };
  /** Codes of the query, as written, whose entries are neither results nor near, and these. */
  named: readonly { code: string; entries: readonly Named[] }[];
  domain?: DomainAnswer;
  results: readonly Result[];
  /** On a miss, the nearest few. */
  maybe: readonly Result[];
}

/** An entry that answers, and why. `confidence` is 0..1. */
export interface Result {
  entry: Entry;
  url: string;
  confidence: number;
  why: Reason;
  variants: readonly string[];
  difference?: Difference;
}

/** An entry by its name only. `title` is plain text. */
export interface Named {
  title: string;
  url: string;
}

/** A domain that was asked for by its name, and all of its entries. */
interface DomainAnswer {
  name: string;
  entries: readonly Named[];
}

interface Listed extends Named {
  note?: string | undefined;
}
