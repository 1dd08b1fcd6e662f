// Whatever the bytes, a file becomes an entry or messages that stand within it.
import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test, vi } from 'vitest';
import { formatEntry } from '../../src/entry/format.ts';
import { parseFile } from '../../src/entry/parse.ts';
import { entrySchema } from '../../src/entry/schema.ts';
import { parseMarkdown } from '../../src/corpus/markdown.ts';
import { parseMarkdown as parseWithRemark } from './remark.ts';
import { exampleEntries } from './rule-examples.ts';
import { content, fixtures, read, readSources } from '../helpers.ts';
import { hostileText, mutations } from '../mutations.ts';

// Seconds on an idle machine; a busy one may take its time.
vi.setConfig({ testTimeout: 600_000 });

const sources = [...readSources(content, fixtures), ...exampleEntries].map(({ text }) => text);
const broken = fc.oneof({ weight: 20, arbitrary: mutations(sources) }, { weight: 1, arbitrary: hostileText });

/** What is wrong with the answer to one source; nothing where all is well. */
function findFault(source: string, parse: typeof parseMarkdown): string | undefined {
  const file = new VFile({ value: source });
  const entry = parseFile(file, parse);
  const errors = file.messages.filter(({ fatal }) => fatal === true).length;
  if (entry === undefined ? errors === 0 : errors > 0) return `an entry: ${entry !== undefined}, errors: ${errors}`;
  if (entry !== undefined && JSON.stringify(entrySchema.parse(entry)) !== JSON.stringify(entry)) return 'an entry that the schema changes';
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const outside = file.messages.find(({ line = 0, column = 0 }) => line < 1 || column < 1 || column > (lines[line - 1]?.length ?? -1) + 1);
  return outside === undefined ? undefined : `a message outside of the file: ${outside.name} ${outside.reason}`;
}

test('20,000 broken files are each an entry or at least one message with a place in the file', () => {
  fc.assert(
    fc.property(broken, (source) => {
      expect(findFault(source, parseMarkdown)).toBe(undefined);
    }),
    { seed: 20_261_122, numRuns: 20_000, endOnFailure: true },
  );
});

test('and so are they in the browser, with its own parser', () => {
  fc.assert(
    fc.property(broken, (source) => {
      expect(findFault(source, parseWithRemark)).toBe(undefined);
    }),
    { seed: 22, numRuns: 400, endOnFailure: true },
  );
});

test('what is still an entry after the changes can be written and read again', () => {
  let entries = 0;
  fc.assert(
    fc.property(broken, (source) => {
      const { entry } = read(source);
      if (entry === undefined) return;
      entries += 1;
      const formatted = formatEntry(entry);
      expect(read(formatted).entry).toEqual(entry);
    }),
    { seed: 3, numRuns: 3000, endOnFailure: true },
  );
  expect(entries).toBeGreaterThan(10);
});
