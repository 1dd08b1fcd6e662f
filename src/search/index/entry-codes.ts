// The codes by which an entry is found.
import type { PlainText } from '../../entry/plain-text.ts';
import type { Entry } from '../../entry/schema.ts';
import { codeKey } from '../code-key.ts';
import { codesMeantBy } from '../knowledge/code-meanings.ts';
import { readCodes } from '../paste/codes.ts';
import { environment } from './slug.ts';

/** Codes that an entry's root cause may add: more are a list, not its own. */
const mostTextCodes = 6;

/** Codes that say only that something failed. */
const nothing = new Set(['0', '1', 'hy000']);

/** Codes as compared: those that an entry states, and those that its title, its ID or its messages name. */
export function codesOf(entry: Entry, messages: readonly string[], text: PlainText): string[] {
  const named = [
    ...[text.ofInline(entry.title), ...messages].flatMap((line) => readCodes(line)),
    ...readCodes(slugOf(entry)).filter(({ shape }) => shape === 'name'),
  ];
  const keys = new Set(named.flatMap(({ key, shape, stated }) => (shape === 'name' || stated ? key : [])));
  const own = [...keys].filter((key) => !nothing.has(key) && !keys.has(`#${key}`));
  return [...new Set([...entry.errorCodes.map(codeKey), ...own])];
}

/** Codes that only its root cause names, and those that tools print for what it says: by these it is found where no entry has them. */
export function otherCodesOf(entry: Entry, messages: readonly string[], own: readonly string[], text: PlainText): string[] {
  const title = text.ofInline(entry.title);
  const named = readCodes(text.ofBlocks(entry.rootCause)).flatMap(({ key, shape, stated }) => (shape === 'name' || stated ? key : []));
  const about = [entry.id, title, ...entry.versions.map(({ product }) => product)].join(' ');
  const meant = codesMeantBy({ said: [title, slugOf(entry), ...messages], about, stated: own });
  const others = [...new Set(named)].filter((key) => !own.includes(key) && !nothing.has(key)).slice(0, mostTextCodes);
  return [...new Set([...meant.filter((key) => !own.includes(key)), ...others])];
}

/** An ID's words, without the platform at its end. */
function slugOf({ id }: Entry): string {
  return id
    .slice(id.indexOf('/') + 1)
    .replace(environment, '')
    .replaceAll('-', ' ');
}
