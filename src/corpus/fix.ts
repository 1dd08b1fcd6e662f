// The canonical form of a file, where it is safe to write.
import { isDeepStrictEqual } from 'node:util';
import { VFile } from 'vfile';
import { formatEntry } from '../entry/format.ts';
import { parseFile } from '../entry/parse.ts';
import type { Entry } from '../entry/schema.ts';
import { parseMarkdown } from '../markdown/satteri.ts';

/**
 * Canonical text of a file, or undefined where it has that form already.
 * Also undefined where the canonical text would not read as the same entry: then the file is better left alone.
 * @param file Its normalised text.
 */
export function fixFile(file: VFile, entry: Entry): string | undefined {
  const text = formatEntry(entry);
  if (text === String(file)) return undefined;
  const again = parseFile(new VFile({ value: text }), parseMarkdown);
  return isDeepStrictEqual(again, entry) ? text : undefined;
}
