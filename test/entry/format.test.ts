// Entry -> Markdown -> the same entry, on all that there is.
import { describe, expect, test } from 'vitest';
import { formatEntry } from '../../src/entry/format.ts';
import { exampleEntries } from './rule-examples.ts';
import { findShared } from '../shared.ts';
import { content, fixtures, read, readSources, readValid, sourceOf } from '../helpers.ts';

const corpusFolder = findShared('corpus/entries');

/** Names of the sources that don't come through unchanged. */
function findChanged(sources: readonly { name: string; text: string }[]): string[] {
  return sources.flatMap(({ name, text }) => {
    const entry = read(text).entry;
    if (entry === undefined) return [];
    const formatted = formatEntry(entry);
    const again = read(formatted).entry;
    const isSame = JSON.stringify(again) === JSON.stringify(entry) && again !== undefined && formatEntry(again) === formatted;
    return isSame ? [] : [name];
  });
}

describe('formatting keeps every entry, and formatting again changes nothing', () => {
  test('in content', () => {
    expect(findChanged(readSources(content))).toEqual([]);
  });

  test('in the fixtures and in the examples of rules', () => {
    const sources = [...readSources(fixtures), ...exampleEntries];
    expect(sources.filter(({ text }) => read(text).entry !== undefined).length).toBeGreaterThan(5);
    expect(findChanged(sources)).toEqual([]);
  });

  test.skipIf(corpusFolder === undefined)('in the corpus', () => {
    expect(findChanged(readSources(corpusFolder))).toEqual([]);
  });
});

describe('the canonical form', () => {
  test.each(['code-and-notes', 'smallest'])('is what %s has already', (name) => {
    const source = readSources(`${fixtures}/valid`).find((file) => file.name.endsWith(`${name}.md`))?.text ?? '';
    expect(formatEntry(readValid(source))).toBe(source);
  });

  test('mends spelling: order, casing, bullets, dashes, line ends', async () => {
    const source = readSources(`${fixtures}/valid`).find((file) => file.name.endsWith('easy-spelling.md'))?.text ?? '';
    expect(source).toMatch(/^\uFEFFAn error\r\n[^]*And code\.$/);
    await expect(formatEntry(readValid(source))).toMatchFileSnapshot(`${fixtures}/valid/easy-spelling.txt`);
  });

  test('has a fence longer than any run of backticks in its text', () => {
    const workarounds = '## Workarounds\n\n1. **a** (1% success)\n\n   ~~~\n   ````\n   x\n   ~~~';
    expect(formatEntry(readValid(sourceOf({ workarounds })))).toContain('(1% success)\n\n   `````\n   ````\n   x\n   `````\n');
  });

  test('leaves out what is not there, and a fence that only repeats its action', () => {
    const workarounds = '## Workarounds\n\n1. **Pull, then push** (90% success)\n   ```\n   Pull, then push\n   ```';
    expect(formatEntry(readValid(sourceOf({ workarounds })))).toBe(formatEntry(readValid(sourceOf())));
    expect(formatEntry(readValid(sourceOf()))).toBe(
      sourceOf().replace('| --- | --- | --- | --- |', '|---------|--------|------------|------------|'),
    );
  });
});
