// The report for people: one line a message, as compilers and editors write them.
import { escapeLine } from '../../entry/hidden-characters.ts';
import { countMessages, type ReportedMessage } from './messages.ts';

/** Nothing where there is no message. The name of a file may hold anything, also what a terminal or a CI system obeys. */
export function formatText(messages: readonly ReportedMessage[]): string {
  return messages
    .map(({ path, line, column, severity, reason, rule }) => escapeLine(`${path}:${line}:${column}: ${severity}: ${reason} (${rule})`))
    .join('\n');
}

/** What a person wants to know after the messages: where the broken rules are explained, and how many there are. */
export function formatSummary(messages: readonly ReportedMessage[], checked: number): string {
  const links = [...new Set(messages.map(({ url }) => `  ${url}\n`))];
  const help = links.length === 0 ? '' : `\nThe rules, and how to mend an entry that breaks them:\n${links.join('')}\n`;
  return `${help}${countMessages(messages, checked)}`;
}
