// Time grows with the text, not with its square: eight times as much takes at most twelve times as long, or is refused.
import { VFile } from 'vfile';
import { expect, test, vi } from 'vitest';
import { checkCorpus } from '../../src/corpus/check.ts';
import { parseMarkdown } from '../../src/corpus/markdown.ts';
import { checkPermalinks } from '../../src/corpus/permalinks/lost-links.ts';
import { parsePermalinks } from '../../src/corpus/permalinks/permalinks-file.ts';
import type { ReadFile } from '../../src/corpus/read.ts';
import { parseFile } from '../../src/entry/parse.ts';
import { createRenderer } from '../../src/entry/render.ts';
import { highlight } from '../../src/view/highlight.ts';
import { growthOf } from '../growth.ts';
import { read, readValid, sourceOf } from '../helpers.ts';

vi.setConfig({ testTimeout: 600_000 });

const renderer = createRenderer({ parse: parseMarkdown, highlight });

/** What check and build do with a text: it is read and, where that is no error, shown. */
const readAndShow = (text: string) => (): void => {
  const entry = parseFile(new VFile({ value: sourceOf({ rootCause: `## Root Cause\n\n${text}` }) }), parseMarkdown);
  if (entry === undefined) return;
  renderer.renderBlocks(entry.rootCause);
  renderer.toText(entry.rootCause);
};

const units = [
  '[',
  '![',
  '[a](',
  '[]',
  '<',
  '`a',
  '\\',
  '~a',
  '&amp;',
  '<b>',
  'https://a.example ',
  'www.a.example ',
  'a@b.example ',
  '<!-- ',
  '*a* ',
  '(',
  '\t',
  '"',
  '|',
];

test.each(units)('one line of %j beside a letter beyond ASCII', (unit) => {
  expect(growthOf((n) => readAndShow(`é ${unit.repeat(n)}`), 10_000)).toBeLessThanOrEqual(12);
});

test('a paragraph of many lines that a field holds as one, and a table of many columns', () => {
  expect(
    growthOf(
      (n) => () => void read(sourceOf({ deadEnds: `## Dead Ends\n\n- **é${'\n  [a](https://x.example)'.repeat(n)}** — b (1% fail)` })),
      5000,
    ),
  ).toBeLessThanOrEqual(12);
  expect(growthOf((n) => readAndShow(`|${' é |'.repeat(n)}\n|${'---|'.repeat(n)}\n|${' `é` |'.repeat(n)}`), 2000)).toBeLessThanOrEqual(12);
});

test.each([
  'a',
  '.a',
  'a.',
  '(',
  '"',
  "'",
  '<',
  '/*',
  '/',
  '\\',
  '-',
  '=',
  '$',
  '#',
  '{',
  '[',
  '<!--',
  '`',
  ' ',
  'a1',
  '0',
  '@',
  '&',
  '%',
  '|',
])('code of nothing but %j, in every language', (unit) => {
  const languages = [
    'bash',
    'c',
    'cpp',
    'csharp',
    'css',
    'go',
    'java',
    'js',
    'json',
    'kotlin',
    'md',
    'perl',
    'php',
    'python',
    'ruby',
    'rust',
    'sql',
    'swift',
    'ts',
    'xml',
    'yaml',
  ];
  const code = (n: number): string[] => [unit.repeat(n), `${unit.repeat(50)}\n`.repeat(n / 50)];
  expect(
    growthOf((n) => () => code(n).forEach((text) => languages.forEach((language) => highlight(text, language))), 4000),
  ).toBeLessThanOrEqual(12);
});

test('links that are lost, by the thousand: entries, items, successors and related entries that nobody knows', () => {
  const ids = (n: number, name: string): string[] => Array.from({ length: n }, (_, index) => `git/${name}-${index}-push-was-rejected`);
  const entry = readValid(sourceOf());
  const filesOf = (all: readonly string[], more: Partial<typeof entry> = {}): ReadFile[] =>
    all.map((id) => {
      const file = new VFile({ path: `${id}.md` });
      file.data.id = file.data.expectedId = id;
      file.data.aliases = [];
      return { file, entry: { ...entry, id, ...more } };
    });
  const checkLost = (n: number) => {
    const files = filesOf(ids(n, 'kept'));
    const published = Object.fromEntries(
      ids(n, 'lost').flatMap((id) => [
        [id, 'entry'],
        [`${id}#pull-then-push`, 'workaround'],
        [`${id}#x-${id.slice(4)}`, 'workaround'],
      ]),
    );
    const moved = Object.fromEntries(ids(n, 'gone').map((id) => [`${id}#a`, 'b']));
    const record = parsePermalinks(new VFile({ path: 'permalinks.json', value: JSON.stringify({ published, moved }) }));
    return (): void => checkPermalinks(record, files, { has: () => true, isWhole: true });
  };
  expect(growthOf(checkLost, 500)).toBeLessThanOrEqual(12);
  const checkRelated = (n: number) => {
    const files = filesOf(ids(n, 'kept'), { related: [{ id: 'git/kept-push-was-rejected' }] });
    return (): void => void checkCorpus(files);
  };
  expect(growthOf(checkRelated, 500)).toBeLessThanOrEqual(12);
});
