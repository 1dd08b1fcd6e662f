// The matcher's index, made at build time. Every search needs the core; the text file is for questions in plain words,
// and where the core alone isn't sure. What the matcher works out fast by itself isn't stored.
import type { Entry } from '../entry/schema.ts';
import { readFixes, writeCards } from './cards.ts';
import { codesOf, textCodesOf } from './entry-codes.ts';
import { type CoreFile, indexVersion, toSparse } from './index-files.ts';
import { packIds } from './packed-ids.ts';
import { plainText } from './plain-text.ts';
import { buildTextFile } from './text-index.ts';
import { groupVariants } from './variants.ts';

/** Lines of messages that an entry brings into the core, and their length: the first of each message name the error. */
const messageLines = 10;
const messageLength = 240;

/** Writes the index of all entries as the text of files. */
export function buildSearchIndex(entries: readonly Entry[]): SearchFiles {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = sorted.map(({ id }) => id);
  const titles = sorted.map(({ title }) => plainText(title));
  const messages = sorted.map(messagesOf);
  const codes = sorted.map((entry, i) => codesOf(entry, messages[i]!));
  const core: CoreFile = {
    version: indexVersion,
    ids: packIds(ids, titles),
    titles: titles.join('\n'),
    codes: toSparse(codes),
    textCodes: toSparse(sorted.map((entry, i) => textCodesOf(entry, codes[i]!))),
    messages: toSparse(messages),
    groups: Object.fromEntries(groupVariants(ids, titles, codes).flatMap((group, i) => (group === i ? [] : [[i, group]]))),
  };
  const cards = writeCards(sorted);
  return { core: JSON.stringify(core), text: JSON.stringify(buildTextFile(sorted, readFixes(cards))), cards };
}

/** The first line of every message, then the second of every one, and so on. */
function messagesOf({ errorMessages }: Entry): string[] {
  const lines = errorMessages.map((message) => message.split('\n').filter((line) => /\p{L}{2}/u.test(line)));
  const longest = Math.max(0, ...lines.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => lines.flatMap((message) => message[i] ?? []))
    .flat()
    .map((line) => line.trim().slice(0, messageLength))
    .slice(0, messageLines);
}

export interface SearchFiles {
  /** Needed by every search (a {@link CoreFile}). */
  core: string;
  /** For questions, and where the core alone isn't sure (a text file, see index-files.ts). */
  text: string;
  /** What results show besides titles (see cards.ts); their fixes belong to what the text file says. */
  cards: string[];
}
