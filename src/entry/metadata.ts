// Reads the metadata list under the title: `- **Label:** value`.
import type { Heading, List } from 'mdast';
import { checkAddresses } from './lost-addresses.ts';
import { type LabelledValue, readLabelledValue } from './labelled-value.ts';
import { sayMissing, unexpected } from './message.ts';
import { quote } from './quote.ts';
import { readNames } from './name-list.ts';
import { metadata, type MetadataLabel, requiredMetadata } from './part-names.ts';
import { readPercent } from './rates.ts';
import type { ReaderContext } from './reader-context.ts';
import { rules } from './rules.ts';
import { textOf } from './source.ts';

const labels = Object.keys(metadata) as MetadataLabel[];

export function readMetadata(lists: readonly List[], title: Heading | undefined, context: ReaderContext): Metadata {
  const values: Metadata = { errorCodes: [], aliases: [] };
  const seen = new Set<MetadataLabel>();
  for (const item of lists.flatMap((list) => list.children)) {
    const line = readLabelledValue(item);
    if (line === undefined) {
      context.report({ rule: 'metadata-malformed', reason: unexpected('metadata-malformed', textOf(item)), place: item });
      continue;
    }
    const label = labels.find((known) => known.toLowerCase() === line.label.toLowerCase());
    if (label === undefined) {
      context.report({ rule: 'metadata-unknown', reason: unexpected('metadata-unknown', line.label, labels), place: item });
    } else if (seen.has(label)) {
      context.report({ rule: 'metadata-duplicate', reason: unexpected('metadata-duplicate', label), place: item });
    } else {
      seen.add(label);
      // Lists of names say themselves what may not stand beside the names.
      checkAddresses([line.bold, ...(isNameList(metadata[label]) ? [] : line.value)], context);
      readValue(label, line, values, context);
    }
  }
  for (const label of requiredMetadata) {
    if (seen.has(label)) continue;
    context.report({
      rule: label === 'Fix Rate' ? 'rate-missing' : 'metadata-missing',
      reason: sayMissing(`metadata ${quote(label)}`, `${lineOf(label)} in the list under the title`),
      place: lists[0]?.position ?? title?.position,
      path: [metadata[label]],
    });
  }
  return values;
}

const lineOf = (label: MetadataLabel): string => `\`- **${label}:** ${label === 'Fix Rate' ? '<0..100>%' : 'value'}\``;

const isNameList = (field: string): boolean => field === 'errorCodes' || field === 'aliases';

function readValue(label: MetadataLabel, line: LabelledValue, values: Metadata, context: ReaderContext): void {
  const field = metadata[label];
  const path = [field];
  context.locate(path, line.item);
  const text = textOf(line.value);
  if (text === '') {
    const rule = field === 'fixRate' ? 'rate-missing' : field === 'verification' ? 'verification-unknown' : 'metadata-malformed';
    const expected = rule === 'verification-unknown' ? rules[rule].expected : lineOf(label);
    context.report({ rule, reason: sayMissing(`value of ${quote(label)}`, expected), place: line.item, path });
    return;
  }
  switch (field) {
    case 'fixRate':
      values.fixRate = readPercent(text, path, line.item.position, context);
      break;
    case 'errorCodes':
    case 'aliases':
      values[field] = readNames(line, field, context);
      break;
    default:
      values[field] = text;
  }
}

/** Raw values by field; the schema decides whether they are good. */
export interface Metadata {
  id?: string;
  domain?: string;
  category?: string;
  errorCodes: string[];
  verification?: string;
  fixRate?: number | undefined;
  lastVerified?: string;
  language?: string;
  aliases: string[];
}
