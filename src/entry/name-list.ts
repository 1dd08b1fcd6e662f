// Reads a list of names in one line of metadata: error codes, aliases.
import type { PhrasingContent } from 'mdast';
import { sayUnexpected } from './message.ts';
import { quote } from './quote.ts';
import type { LabelledValue } from './labelled-value.ts';
import type { ReaderContext } from './reader-context.ts';
import { rules } from './rules.ts';
import { endOf, startOf } from './source.ts';

/** What a list of names must hold, and the rule that a list with anything else breaks. */
const nameLists = {
  errorCodes: { rule: 'error-code-format', expected: rules['error-code-format'].expected },
  aliases: { rule: 'metadata-malformed', expected: 'former IDs in backticks, with only commas between them' },
} as const;

/** Names with commas between them, each once: those in backticks, or plain ones where none is. */
export function readNames(line: LabelledValue, field: keyof typeof nameLists, context: ReaderContext): string[] {
  const inBackticks = line.value.filter((node) => node.type === 'inlineCode');
  const named = inBackticks.length > 0 ? inBackticks : line.value.filter((node) => node.type === 'text');
  reportBeside(named, line, field, context);
  const names = named.flatMap((node) => (node.type === 'inlineCode' ? [node.value.trim()] : splitNames(node.value)));
  return [...new Set(names)];
}

const splitNames = (text: string): string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Reports what stands before, between and after the nodes that hold names, other than commas and blanks. */
function reportBeside(
  named: readonly PhrasingContent[],
  { value, offset }: LabelledValue,
  field: keyof typeof nameLists,
  context: ReaderContext,
): void {
  const { rule, expected } = nameLists[field];
  const { text, pointAt } = context.source;
  const starts = [offset, ...named.map(endOf)];
  const ends = [...named.map(startOf), ...value.slice(-1).map(endOf)];
  for (const [index, start] of starts.entries()) {
    const match = /[^\s,](?:.*[^\s,])?/s.exec(text.slice(start, ends[index]));
    if (match === null) continue;
    const [found] = match;
    const from = start + match.index;
    const place = { start: pointAt(from), end: pointAt(from + found.length) };
    context.report({ rule, reason: sayUnexpected(quote(found), expected), place, path: [field] });
  }
}
