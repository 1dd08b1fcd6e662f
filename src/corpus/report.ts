// Says what is wrong with files: as text for people, as annotations for GitHub, as JSON for programs.
import type { VFile } from 'vfile';
import type { AddressOf } from '../root/address.ts';

/** One message as programs read it. */
export interface ReportedMessage {
  path: string;
  line: number;
  column: number;
  severity: 'error' | 'warning';
  reason: string;
  rule: string;
  /** Link to the rule: absolute where the site's address is known. */
  url: string;
}

/** Ways to write a report. */
export const reportFormats = ['text', 'github', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** All messages of all files, by path, line and column. */
export function listMessages(files: readonly VFile[], addressOf: AddressOf): ReportedMessage[] {
  return files
    .flatMap((file) =>
      file.messages.map((message): ReportedMessage => ({
        path: file.path.replaceAll('\\', '/'),
        line: message.line ?? 1,
        column: message.column ?? 1,
        severity: message.fatal === true ? 'error' : 'warning',
        reason: message.reason,
        rule: message.ruleId ?? '',
        url: addressOf(message.url?.replace(/^\//, '') ?? ''),
      })),
    )
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || a.column - b.column));
}

/** A report without its last newline; as text, one line a message, and nothing where there is none. */
export function formatReport(messages: readonly ReportedMessage[], format: ReportFormat): string {
  switch (format) {
    case 'json':
      return JSON.stringify(messages, undefined, 2);
    case 'github':
      return messages.map(formatAnnotation).join('\n');
    case 'text':
      return messages.map(formatLine).join('\n');
  }
}

/** What a person wants to know after the messages: where the broken rules are explained, and "3 entries checked: 1 error". */
export function formatSummary(messages: readonly ReportedMessage[], checked: number): string {
  const errors = messages.filter(({ severity }) => severity === 'error').length;
  const warnings = messages.length - errors;
  const found = [errors > 0 ? count(errors, 'error') : '', warnings > 0 ? count(warnings, 'warning') : ''].filter((text) => text !== '');
  const links = [...new Set(messages.map(({ url }) => `  ${url}\n`))];
  const help = links.length === 0 ? '' : `\nThe rules, and how to mend an entry that breaks them:\n${links.join('')}\n`;
  return `${help}${count(checked, 'entry', 'entries')} checked: ${found.length === 0 ? 'no messages' : found.join(', ')}`;
}

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const formatLine = ({ path, line, column, severity, reason, rule }: ReportedMessage): string =>
  `${path}:${line}:${column}: ${severity}: ${reason} (${rule})`;

/** Workflow command of GitHub Actions; escapes as its toolkit does. */
function formatAnnotation({ path, line, column, severity, reason, rule, url }: ReportedMessage): string {
  const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return `::${severity} file=${property(path)},line=${line},col=${column},title=${property(rule)}::${data(`${reason} (${url})`)}`;
}
