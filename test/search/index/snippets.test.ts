import type { Entry } from '../../../src/entry/schema.ts';
import { expect, it } from 'vitest';
import { snippetsPerFile, readSnippets, writeSnippets as write } from '../../../src/search/index/snippets.ts';
import { readValid, sourceOf } from '../../helpers.ts';
import { plainText } from '../entries.ts';

const entry = readValid(sourceOf());
const [workaround] = entry.workarounds;
const writeSnippets = (entries: readonly Entry[]): string[] => write(entries, plainText);

it('shows the best fix as plain text, not the first', () => {
  const best = { ...workaround!, action: 'Run `git pull --rebase`', successRate: 0.955 };
  const [file = ''] = writeSnippets([{ ...entry, workarounds: [workaround!, best], errorCodes: ['E1'] }]);
  expect(readSnippets(file)).toEqual([
    { fix: 'Run git pull --rebase', rate: 0.955, deadEnds: 1, verification: 'reproduced', codes: ['E1'] },
  ]);
});

it('cuts a long fix at a word', () => {
  const long = { ...workaround!, action: 'word '.repeat(40).trim() };
  const [snippet] = readSnippets(writeSnippets([{ ...entry, workarounds: [long] }])[0] ?? '');
  expect(snippet?.fix).toBe(`${'word '.repeat(18).trim()}…`);
});

it('leaves no sign before the ellipsis', () => {
  const long = { ...workaround!, action: `Match the user: ${'x'.repeat(80)}` };
  const short = { ...workaround!, action: `${'Match the users of both. '.repeat(2)}${'x'.repeat(80)}` };
  const [file = ''] = writeSnippets([
    { ...entry, workarounds: [long] },
    { ...entry, id: 'git/z', workarounds: [short] },
  ]);
  expect(readSnippets(file).map(({ fix }) => fix)).toEqual([
    `Match the user: ${'x'.repeat(73)}…`,
    'Match the users of both. Match the users of both…',
  ]);
});

it('keeps every verification, and a rate with a part of a percent', () => {
  const kinds = ['ai_generated', 'human_reviewed', 'community_verified', 'reproduced'] as const;
  const entries = kinds.map((verification, i) => ({
    ...entry,
    id: `git/e${i}`,
    verification,
    workarounds: [{ ...workaround!, successRate: 0.905 }],
  }));
  const [file = ''] = writeSnippets(entries);
  expect(readSnippets(file).map(({ verification, rate }) => [verification, rate])).toEqual(kinds.map((kind) => [kind, 0.905]));
});

it('cuts fixes shorter where there are many, so that a file stays small', () => {
  const long = { ...workaround!, action: 'word '.repeat(40).trim() };
  const entries = Array.from({ length: snippetsPerFile }, (_, i) => ({ ...entry, id: `git/e${i}`, workarounds: [long] }));
  expect(readSnippets(writeSnippets(entries)[0] ?? '')[0]?.fix).toBe(`${'word '.repeat(9).trim()}…`);
});

it('stands in order of ID, in as few files as there need to be', () => {
  const entries = Array.from({ length: snippetsPerFile + 1 }, (_, i) => ({
    ...entry,
    id: `git/e${String(snippetsPerFile - i).padStart(4, '0')}`,
    errorCodes: [`C${snippetsPerFile - i}`],
  }));
  const files = writeSnippets(entries).map(readSnippets);
  expect(files.map((file) => file.length)).toEqual([snippetsPerFile, 1]);
  expect([files[0]?.[7]?.codes, files[1]?.[0]?.codes]).toEqual([['C7'], [`C${snippetsPerFile}`]]);
});

it('is cut to the longest that fits and no shorter, and never within a character', () => {
  const fixes = ['x'.repeat(90), 'x'.repeat(91), `${'x'.repeat(88)}🙂 and more`, `Short ${'x'.repeat(90)}`].map((action, i) => ({
    ...entry,
    id: `git/e${i}`,
    workarounds: [{ ...workaround!, action }],
  }));
  expect(readSnippets(writeSnippets(fixes)[0] ?? '').map(({ fix }) => fix)).toEqual([
    'x'.repeat(90),
    `${'x'.repeat(89)}…`,
    `${'x'.repeat(88)}…`,
    `Short ${'x'.repeat(83)}…`,
  ]);
});
