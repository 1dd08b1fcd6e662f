// Reads the metadata list under the title: `- **Label:** value`.
import type { Heading, List, ListItem, PhrasingContent } from 'mdast';
import { type Reading, quote, unexpected } from './reading.ts';
import { readPercent } from './rates.ts';
import { metadata, type MetadataLabel, requiredMetadata } from './parts.ts';
import { rules } from './rules.ts';
import { endOf, startOf, textOf } from './source.ts';

/** Raw values by field; the schema decides whether they are good. */
export interface Metadata {
  id?: string;
  domain?: string;
  category?: string;
  errorCodes: string[];
  verification?: string;
  fixRate?: number | undefined;
  lastVerified?: string;
  aliases: string[];
}

interface Line {
  label: string;
  value: PhrasingContent[];
  /** Where the value begins in the source. */
  offset: number;
}

const labels = Object.keys(metadata) as MetadataLabel[];

/** What a list of names must hold, and the rule that a list with anything else breaks. */
const nameLists = {
  errorCodes: { rule: 'error-code-format', expected: rules['error-code-format'].expected },
  aliases: { rule: 'metadata-malformed', expected: 'former IDs in backticks, with only commas between them' },
} as const;

export function readMetadata(lists: readonly List[], title: Heading | undefined, reading: Reading): Metadata {
  const values: Metadata = { errorCodes: [], aliases: [] };
  const seen = new Set<MetadataLabel>();
  for (const item of lists.flatMap((list) => list.children)) {
    const line = readLine(item);
    if (line === undefined) {
      reading.report({ rule: 'metadata-malformed', reason: unexpected('metadata-malformed', textOf(item)), place: item });
      continue;
    }
    const label = labels.find((known) => known.toLowerCase() === line.label.toLowerCase());
    if (label === undefined) {
      reading.report({ rule: 'metadata-unknown', reason: unexpected('metadata-unknown', line.label, labels), place: item });
      continue;
    }
    if (seen.has(label)) {
      reading.report({
        rule: 'metadata-duplicate',
        reason: `Unexpected second \`${label}\`, expected ${rules['metadata-duplicate'].expected}`,
        place: item,
      });
      continue;
    }
    seen.add(label);
    readValue(label, line, item, values, reading);
  }
  for (const label of requiredMetadata) {
    if (seen.has(label)) continue;
    const rule = label === 'Fix Rate' ? 'rate-missing' : 'metadata-missing';
    reading.report({
      rule,
      reason: `Missing metadata \`${label}\`, expected ${lineOf(label)} in the list under the title`,
      place: lists[0]?.position ?? title?.position,
      path: [metadata[label]],
    });
  }
  return values;
}

const lineOf = (label: MetadataLabel): string => `\`- **${label}:** ${label === 'Fix Rate' ? '<0..100>%' : 'value'}\``;

function readLine(item: ListItem): Line | undefined {
  const paragraph = item.children[0];
  if (item.children.length !== 1 || paragraph?.type !== 'paragraph' || item.checked != null) return undefined;
  const [strong, ...rest] = paragraph.children;
  if (strong?.type !== 'strong') return undefined;
  const bold = textOf(strong);
  if (bold.endsWith(':')) return { label: bold.slice(0, -1).trim(), value: rest, offset: endOf(strong) };
  const [first, ...others] = rest;
  const colon = first?.type === 'text' ? /^\s*:/.exec(first.value)?.[0] : undefined;
  if (first?.type !== 'text' || colon === undefined) return undefined;
  return { label: bold, value: [{ ...first, value: first.value.slice(colon.length) }, ...others], offset: startOf(first) + colon.length };
}

function readValue(label: MetadataLabel, line: Line, item: ListItem, values: Metadata, reading: Reading): void {
  const field = metadata[label];
  const path = [field];
  reading.locate(path, item);
  const text = textOf(line.value);
  if (text === '') {
    const isChoice = field === 'verification';
    reading.report({
      rule: field === 'fixRate' ? 'rate-missing' : isChoice ? 'verification-unknown' : 'metadata-malformed',
      reason: `Missing value of \`${label}\`, expected ${isChoice ? rules['verification-unknown'].expected : lineOf(label)}`,
      place: item,
      path,
    });
    return;
  }
  switch (field) {
    case 'fixRate':
      values.fixRate = readPercent(text, path, item.position, reading);
      break;
    case 'errorCodes':
    case 'aliases':
      values[field] = readNames(line, item, field, reading);
      break;
    default:
      values[field] = text;
  }
}

/** Names with commas between them: those in backticks, or plain ones where none is. */
function readNames(line: Line, item: ListItem, field: NamesField, reading: Reading): string[] {
  const inBackticks = line.value.filter((node) => node.type === 'inlineCode');
  const named = inBackticks.length > 0 ? inBackticks : line.value.filter((node) => node.type === 'text');
  reportBeside(named, line, field, reading);
  const names = named.flatMap((node) => (node.type === 'inlineCode' ? [node.value.trim()] : splitNames(node.value)));
  names.forEach((_, index) => reading.locate([field, index], item));
  return [...new Set(names)];
}

const splitNames = (text: string): string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Reports what stands before, between and after the nodes that hold names, other than commas and blanks. */
function reportBeside(named: readonly PhrasingContent[], { value, offset }: Line, field: NamesField, reading: Reading): void {
  const { rule, expected } = nameLists[field];
  const { text, pointAt } = reading.source;
  const starts = [offset, ...named.map(endOf)];
  const ends = [...named.map(startOf), ...value.slice(-1).map(endOf)];
  for (const [index, start] of starts.entries()) {
    const match = /[^\s,](?:.*[^\s,])?/s.exec(text.slice(start, ends[index]));
    if (match === null) continue;
    const [found] = match;
    const from = start + match.index;
    const place = { start: pointAt(from), end: pointAt(from + found.length) };
    reading.report({ rule, reason: `Unexpected ${quote(found)}, expected ${expected}`, place, path: [field] });
  }
}

type NamesField = keyof typeof nameLists;
