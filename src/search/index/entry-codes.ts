// The codes by which an entry is found.
import type { PlainText } from '../../entry/plain-text.ts';
import type { Entry } from '../../entry/schema.ts';
import { codesMeantBy } from './code-meanings.ts';
import { codeKey } from '../code-key.ts';
import { readCodes } from '../paste/codes.ts';
import { messageLines } from './message-lines.ts';
import { environment } from './variants.ts';

/** Codes that an entry's root cause may add: more are a list, not its own. */
const mostTextCodes = 6;

/** Numbers that say only whether something failed. */
const nothing = new Set(['0', '1']);

/**
 * Codes as compared: those that an entry states, those that its title, its ID or its messages name, and those that tools print
 * for what it says.
 */
export function codesOf(entry: Entry, text: PlainText): string[] {
  const slug = entry.id
    .slice(entry.id.indexOf('/') + 1)
    .replace(environment, '')
    .replaceAll('-', ' ');
  const named = [
    ...[text.ofInline(entry.title), ...messageLines(entry)].flatMap((line) => readCodes(line)),
    ...readCodes(slug, true).filter(({ strong }) => strong),
  ];
  const keys = new Set(named.map(({ key }) => key));
  const own = [...keys].filter((key) => !nothing.has(key) && !keys.has(`#${key}`));
  const stated = [...new Set([...entry.errorCodes.map(codeKey), ...own])];
  return [...stated, ...codesMeantBy(entry, stated, text)];
}

/** Codes that only its root cause names. */
export function textCodesOf({ rootCause }: Entry, stated: readonly string[], text: PlainText): string[] {
  const named = new Set(readCodes(text.ofBlocks(rootCause)).map(({ key }) => key));
  return [...named].filter((key) => !stated.includes(key) && !nothing.has(key)).slice(0, mostTextCodes);
}
