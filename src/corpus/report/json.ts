// The report for programs: an array of all messages.
import { escapeText } from '../../entry/hidden-characters.ts';
import type { ReportedMessage } from './messages.ts';

export function formatJson(messages: readonly ReportedMessage[]): string {
  // In JSON, too, people read it in a terminal.
  return escapeText(JSON.stringify(messages, undefined, 2));
}
