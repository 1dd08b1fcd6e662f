// The report for programs: an array of all messages.
import type { ReportedMessage } from './messages.ts';

export function formatJson(messages: readonly ReportedMessage[]): string {
  return JSON.stringify(messages, undefined, 2);
}
