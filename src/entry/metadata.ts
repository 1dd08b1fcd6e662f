// Reads the metadata list under the title: `- **Label:** value`.
import type { Heading, List, ListItem, PhrasingContent } from 'mdast';
import { type Reading, quote, unexpected } from './reading.ts';
import { readPercent } from './rates.ts';
import { metadata, type MetadataLabel, requiredMetadata, rules } from './rules.ts';
import { textOf } from './source.ts';

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
}

const labels = Object.keys(metadata) as MetadataLabel[];

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
    readValue(label, line.value, item, values, reading);
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
  if (bold.endsWith(':')) return { label: bold.slice(0, -1).trim(), value: rest };
  const [first, ...others] = rest;
  if (first?.type !== 'text' || !/^\s*:/.test(first.value)) return undefined;
  return { label: bold, value: [{ ...first, value: first.value.replace(/^\s*:/, '') }, ...others] };
}

function readValue(label: MetadataLabel, nodes: PhrasingContent[], item: ListItem, values: Metadata, reading: Reading): void {
  const field = metadata[label];
  const path = [field];
  reading.locate(path, item);
  const text = textOf(nodes);
  if (text === '') {
    reading.report({
      rule: label === 'Fix Rate' ? 'rate-missing' : 'metadata-malformed',
      reason: `Missing value of \`${label}\`, expected ${lineOf(label)}`,
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
      values[field] = readNames(nodes, item, field, reading);
      break;
    default:
      values[field] = text;
  }
}

/** Names in backticks with commas between them, or plain names with commas between them. */
function readNames(nodes: PhrasingContent[], item: ListItem, field: 'errorCodes' | 'aliases', reading: Reading): string[] {
  const names: string[] = [];
  for (const node of nodes) {
    if (node.type === 'inlineCode') names.push(node.value.trim());
    else if (node.type === 'text')
      names.push(
        ...node.value
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== ''),
      );
    else {
      const rule = field === 'errorCodes' ? 'error-code-format' : 'metadata-malformed';
      reading.report({ rule, reason: `Unexpected ${quote(textOf(node))}, expected ${rules[rule].expected}`, place: node, path: [field] });
    }
  }
  names.forEach((_, index) => reading.locate([field, index], item));
  return [...new Set(names)];
}
