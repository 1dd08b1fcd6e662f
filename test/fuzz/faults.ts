// What must hold of any file, however broken: used by the tests and by `npm run fuzz`.
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { VFile } from 'vfile';
import type { parseMarkdown } from '../../src/corpus/markdown.ts';
import { formatEntry } from '../../src/entry/format.ts';
import { parseFile } from '../../src/entry/parse.ts';
import { entrySchema } from '../../src/entry/schema.ts';
import { content, fixtures, readSources } from '../helpers.ts';
import { exampleEntries } from '../entry/rule-examples.ts';
import { hostileText, insertions, mutations } from '../mutations.ts';

const sources = [...readSources(content, fixtures), ...exampleEntries].map(({ text }) => text);

/** Files that were entries once, and a few that never were. */
export const broken: fc.Arbitrary<string> = fc.oneof(
  { weight: 14, arbitrary: mutations(sources) },
  { weight: 6, arbitrary: insertions(sources) },
  { weight: 1, arbitrary: hostileText },
);

/** What is wrong with the answer to a source, if anything is, and whether it is an entry. */
export function judge(source: string, parse: typeof parseMarkdown): { fault: string | undefined; isEntry: boolean } {
  const file = new VFile({ value: source });
  const entry = parseFile(file, parse);
  const errors = file.messages.filter(({ fatal }) => fatal === true).length;
  const isEntry = entry !== undefined;
  const outside = findOutside(source, file);
  if (isEntry ? errors > 0 : errors === 0) return { isEntry, fault: `an entry: ${isEntry}, errors: ${errors}` };
  if (outside !== undefined) return { isEntry, fault: `a message outside of the file: ${outside}` };
  if (entry === undefined) return { isEntry, fault: undefined };
  if (JSON.stringify(entrySchema.parse(entry)) !== JSON.stringify(entry)) return { isEntry, fault: 'an entry that the schema changes' };
  const again = parseFile(new VFile({ value: formatEntry(entry) }), parse);
  return { isEntry, fault: isDeepStrictEqual(again, entry) ? undefined : 'an entry that is another one when it is written and read again' };
}

function findOutside(source: string, file: VFile): string | undefined {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const outside = file.messages.find(({ line = 0, column = 0 }) => line < 1 || column < 1 || column > (lines[line - 1]?.length ?? -1) + 1);
  return outside && `${outside.name} ${outside.reason}`;
}
