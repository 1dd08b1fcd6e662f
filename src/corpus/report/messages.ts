// All that is wrong with files, as one list, which each way to report it writes out.
import type { VFile } from 'vfile';
import { addressOf, siteUrl } from '../../root/address.ts';
import { productRepository } from '../../root/product.ts';

/** All messages of all files, by path, line and column. */
export function listMessages(files: readonly VFile[]): ReportedMessage[] {
  return files
    .flatMap((file) =>
      file.messages.map((message): ReportedMessage => ({
        path: file.path.replaceAll('\\', '/'),
        line: message.line ?? 1,
        column: message.column ?? 1,
        severity: message.fatal === true ? 'error' : 'warning',
        reason: message.reason,
        rule: message.ruleId ?? '',
        url: ruleAddress(message.ruleId ?? ''),
      })),
    )
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || a.column - b.column));
}

/** True where a file may not go on the site. */
export const isError = ({ severity }: ReportedMessage): boolean => severity === 'error';

/** `3 entries checked: 1 error, 2 warnings`. */
export function countMessages(messages: readonly ReportedMessage[], checked: number): string {
  const errors = messages.filter(isError).length;
  const warnings = messages.length - errors;
  const found = [errors > 0 ? count(errors, 'error') : '', warnings > 0 ? count(warnings, 'warning') : ''].filter((text) => text !== '');
  return `${count(checked, 'entry', 'entries')} checked: ${found.length === 0 ? 'no messages' : found.join(', ')}`;
}

/** Where a rule is explained: on the site; while its address is not known, in the product's repository. */
function ruleAddress(rule: string): string {
  return siteUrl === '' ? `${productRepository}/blob/main/src/entry/rules/${rule}.ts` : addressOf(`rules/#${rule}`);
}

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** One message as programs read it. */
export interface ReportedMessage {
  path: string;
  line: number;
  column: number;
  severity: 'error' | 'warning';
  reason: string;
  rule: string;
  /** Absolute link to where the rule is explained. */
  url: string;
}
