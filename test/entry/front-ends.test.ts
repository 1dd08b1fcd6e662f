// The parser of the build and the one of the browser give the same entries, messages and places.
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { DataPath } from '../../src/entry/reader-context.ts';
import { parseMarkdown as parseWithRemark } from './remark.ts';
import { parseMarkdown } from '../../src/corpus/markdown.ts';
import { content, fixtures, read, readSources } from '../helpers.ts';
import { exampleEntries } from './rule-examples.ts';
import { findShared } from '../shared.ts';

const corpusFolder = findShared('corpus/entries');

/** What a source is to one parser: its entry, its messages, and where each value of the entry stands. */
function readWith(parse: typeof parseMarkdown, text: string) {
  const { entry, file } = read(text, undefined, parse);
  const messages = file.messages.map(({ ruleId, reason, place }) => ({ ruleId, reason, place }));
  return { entry, messages, places: pathsIn(entry).map((path) => file.data.placeOf?.(path)) };
}

function pathsIn(value: unknown, path: DataPath = []): DataPath[] {
  const below = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  // Keys of arrays are numbers in the paths that messages use.
  return [path, ...below.flatMap(([key, inner]) => pathsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]))];
}

describe('both parsers agree', () => {
  test.each([...readSources(content, fixtures), ...exampleEntries])('on $name', ({ text }) => {
    expect(readWith(parseWithRemark, text)).toEqual(readWith(parseMarkdown, text));
  });

  test.each([
    ['line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['byte order mark', (text: string) => `\uFEFF${text}`],
    ['NUL and halves of characters', (text: string) => text.replaceAll('e', 'e\0').replaceAll('a', 'a\uD800')],
    ['letters beyond the first plane', (text: string) => text.replaceAll('e', '\u{1F600}').replaceAll('a', '\u{20000}')],
  ])('whatever the %s', (_, change) => {
    for (const { text } of [...readSources(`${fixtures}/valid`, `${fixtures}/invalid`), ...exampleEntries]) {
      expect(readWith(parseWithRemark, change(text))).toEqual(readWith(parseMarkdown, change(text)));
    }
  });

  test.skipIf(corpusFolder === undefined)(
    'on the corpus',
    () => {
      const sources = readSources(corpusFolder);
      const differing = sources.filter(({ text }) => !isDeepStrictEqual(readWith(parseWithRemark, text), readWith(parseMarkdown, text)));
      expect(differing.map(({ name }) => name)).toEqual([]);
    },
    600_000,
  );
});
