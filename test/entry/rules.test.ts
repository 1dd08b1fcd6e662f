// Both examples of every rule are run: the wrong one breaks that rule and no other, the right one breaks none.
// What they report stands in test/fixtures/invalid/messages.txt. Files that no example can show lie beside it.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { VFile } from 'vfile';
import { afterAll, describe, expect, test } from 'vitest';
import { checkCorpus } from '../../src/corpus/check.ts';
import { parseMarkdown } from '../../src/corpus/markdown.ts';
import { checkPermalinks } from '../../src/corpus/permalinks/lost-links.ts';
import { readPermalinks } from '../../src/corpus/permalinks/permalinks-file.ts';
import { listFiles, readEntryFile } from '../../src/corpus/read.ts';
import { formatEntry } from '../../src/entry/format.ts';
import { parseFile } from '../../src/entry/parse.ts';
import { isRuleId, type RuleId, rulePath, rules } from '../../src/entry/rules.ts';
import type { Entry } from '../../src/entry/schema.ts';
import { readSiteFile } from '../../src/root/site-file.ts';
import { fixtures } from '../helpers.ts';
import { filesOf, piecesOf } from './rule-examples.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'wayout-rules-'));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

/** Messages of an example, and whether an entry came of it; an example in words has its fixture. */
function run(rule: RuleId, name: 'wrong' | 'right'): { messages: string[]; entries: Entry[] } {
  const files = filesOf(rules[rule][name]);
  const text = files?.[''];
  if (text !== undefined) {
    const file = new VFile({ path: 'entry.md', value: text });
    const entry = parseFile(file, parseMarkdown);
    return { entries: entry === undefined ? [] : [entry], messages: messagesOf(file) };
  }
  if (files === undefined) return name === 'right' ? { messages: [], entries: [] } : runFolder(path.join(fixtures, 'invalid', rule));
  const folder = path.join(scratch, rule, name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return rules[rule].about === 'Site' ? runRoot(folder, files) : runFolder(folder);
}

/** A folder of entries, or several, perhaps with a record of their links. */
function runFolder(folder: string) {
  // The folder of entries is the one above a file's domain.
  const read = listFiles(folder)
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => readEntryFile(name, path.dirname(path.dirname(name))));
  for (const { file } of read) file.path = path.relative(folder, path.resolve(file.path));
  const checked = checkCorpus(read);
  const record = readPermalinks(path.join(folder, 'entries'));
  if (record !== undefined) {
    record.file.path = 'permalinks.json';
    checkPermalinks(record, checked, { has: () => true, isWhole: true });
  }
  const files = [...checked.map(({ file }) => file), ...(record === undefined ? [] : [record.file])];
  return { messages: files.flatMap(messagesOf), entries: checked.flatMap(({ entry }) => entry ?? []) };
}

/** A content root, completed with what the example leaves out. */
function runRoot(folder: string, files: Record<string, string>) {
  mkdirSync(path.join(folder, 'public'), { recursive: true });
  if (!('site.json' in files)) writeFileSync(path.join(folder, 'site.json'), '{ "name": "Printers", "tagline": "What to do" }');
  if (!('public/favicon.svg' in files)) writeFileSync(path.join(folder, 'public/favicon.svg'), '<svg></svg>');
  const { file } = readSiteFile(folder);
  file.path = 'site.json';
  return { messages: messagesOf(file), entries: [] };
}

const messagesOf = (file: VFile): string[] =>
  file.messages.map(({ line, column, fatal, reason, ruleId }) => {
    return `${file.path}:${line}:${column}: ${fatal === true ? 'error' : 'warning'}: ${reason} (${ruleId})`;
  });

const ids = Object.keys(rules) as RuleId[];

describe('the examples of a rule', () => {
  test.each(ids)('%s: the wrong one breaks it, and no other', (rule) => {
    const broken = run(rule, 'wrong').messages.map((message) => message.replace(/^.*?:\d+:\d+: (\w+): .* (\(.*\))$/, '$1 $2'));
    expect([...new Set(broken)]).toEqual([`${rules[rule].severity} (${rule})`]);
  });

  test.each(ids)('%s: the right one keeps it, is no error, and is written as `check --fix` writes it', (rule) => {
    const { messages, entries } = run(rule, 'right');
    expect(messages.filter((message) => message.includes(': error: ') || message.endsWith(`(${rule})`))).toEqual([]);
    const formatted = entries.map(formatEntry).join('\n');
    expect(piecesOf(rules[rule].right).filter((piece) => !formatted.includes(piece))).toEqual([]);
  });

  test('say what messages.txt holds, to the letter', async () => {
    const lines = ids.flatMap((rule) => run(rule, 'wrong').messages).map((message) => `${message}\n`);
    await expect(lines.join('')).toMatchFileSnapshot(path.join(fixtures, 'invalid/messages.txt'));
  });

  test('keep an entry out where they are an error, and not where they are a warning', () => {
    // Rules about several files leave the others in.
    const own = ids.filter((rule) => !/^(?:site|permalink|alias|related|id-duplicate)/.test(rule));
    expect(own.filter((rule) => run(rule, 'wrong').entries.length > 0)).toEqual([
      'file-control',
      'file-direction',
      'fix-rate-low',
      'fence-language',
    ]);
  });
});

describe('rules', () => {
  test('have texts that a page and a message can hold', () => {
    const faults = Object.entries(rules).flatMap(([id, { summary, noun, expected, mend }]) => [
      ...(/^[a-z]+(-[a-z]+)+$/.test(id) ? [] : [`${id} is no ID`]),
      ...(/^[A-Z`].*\.$/.test(summary) && /^[A-Z`].*\.$/.test(mend) ? [] : [`${id}: summary and mend are sentences`]),
      ...(/\.$|^[A-Z][a-z]/.test(noun) || /\.$/.test(expected) ? [`${id}: noun and expected are parts of a sentence`] : []),
    ]);
    expect(faults).toEqual([]);
  });

  test('are those of their files, one each', () => {
    const names = readdirSync(path.join(import.meta.dirname, '../../src/entry/rules')).map((name) => name.replace(/\.ts$/, ''));
    expect(names.toSorted()).toEqual(Object.keys(rules).toSorted());
  });

  test('are known by their own names only, and lead to their place on the page', () => {
    expect(['id-format', 'constructor', '', undefined].map(isRuleId)).toEqual([true, false, false, false]);
    expect(rulePath('id-format')).toBe('/rules/#id-format');
  });
});
