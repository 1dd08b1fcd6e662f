// The matcher's index, made at build time. Every search needs the core; the text file is for questions in plain words,
// and where the core alone isn't sure. What the matcher works out fast by itself isn't stored.
import type { PlainText } from '../../entry/plain-text.ts';
import type { Entry } from '../../entry/schema.ts';
import { readFixes, writeSnippets } from './snippets.ts';
import { codesOf, textCodesOf } from './entry-codes.ts';
import { type CoreFile, indexVersion, toSparse } from './index-files.ts';
import { packIds } from './packed-ids.ts';
import { messageLines } from './message-lines.ts';
import { buildTextFile } from './text-index.ts';
import { groupVariants } from './variants.ts';

/**
 * Writes the index of all entries as the text of files.
 * @param text Reads the Markdown of their fields.
 */
export function buildSearchIndex(entries: readonly Entry[], text: PlainText): SearchFiles {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = sorted.map(({ id }) => id);
  const titles = sorted.map(({ title }) => text.ofInline(title));
  const messages = sorted.map(messageLines);
  const codes = sorted.map((entry) => codesOf(entry, text));
  const core: CoreFile = {
    version: indexVersion,
    ids: packIds(ids, titles),
    titles: titles.join('\n'),
    codes: toSparse(codes),
    textCodes: toSparse(sorted.map((entry, i) => textCodesOf(entry, codes[i]!, text))),
    messages: toSparse(messages),
    groups: Object.fromEntries(groupVariants(ids, titles, codes).flatMap((group, i) => (group === i ? [] : [[i, group]]))),
  };
  const snippets = writeSnippets(sorted, text);
  return { core: JSON.stringify(core), text: JSON.stringify(buildTextFile(sorted, readFixes(snippets), text)), snippets };
}

export interface SearchFiles {
  /** Needed by every search (a {@link CoreFile}). */
  core: string;
  /** For questions, and where the core alone isn't sure (a text file, see index-files.ts). */
  text: string;
  /** What results show besides titles (see snippets.ts); their fixes belong to what the text file says. */
  snippets: string[];
}
