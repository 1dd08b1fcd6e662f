// The canonical form of a file, where it is safe to write.
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { VFile } from 'vfile';
import { formatEntry } from '../entry/format.ts';
import { parseFile } from '../entry/parse.ts';
import type { Entry } from '../entry/schema.ts';
import { normalizeSource } from '../entry/source.ts';
import { parseMarkdown } from './markdown.ts';
import { readBytes } from './read.ts';

/**
 * Canonical text of a file, or undefined where it has that form already, byte for byte.
 * Also undefined where the canonical text would not read as the same entry, or lose a word that no field holds, such as
 * the address of a link in a status: then the file is better left alone.
 * @param file As it was read: its text is normalised, so what that took away shows only in the bytes at its path.
 */
export function fixFile(file: VFile, entry: Entry): string | undefined {
  const text = formatEntry(entry);
  const bytes = readBytes(path.resolve(file.path));
  // Whoever has edited it meanwhile wants to keep that.
  const isAsRead = normalizeSource(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)) === String(file);
  if (!isAsRead || Buffer.from(text).equals(bytes)) return undefined;
  const again = parseFile(new VFile({ value: text }), parseMarkdown);
  return isDeepStrictEqual(again, entry) && holdsWords(text, String(file)) ? text : undefined;
}

/** True where every word of the source is in the text; numbers and the languages of fences may be written otherwise. */
function holdsWords(text: string, source: string): boolean {
  const held = wordSet(text);
  return [...wordSet(source.replace(/^[ \t]*(?:`{3,}|~{3,}).*$/gm, ''))].every((word) => held.has(word));
}

const wordSet = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]*\p{L}[\p{L}\p{N}]*/gu));
