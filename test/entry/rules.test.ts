// Every rule has a fixture that breaks it and nothing else. A fixture is `<rule-id>.md`, or a folder `<rule-id>/` of
// `<domain>/<slug>.md` where the path itself matters, or such a folder of `entries` beside its own permalinks.json.
// What they report stands beside them in messages.txt.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCorpus } from '../../src/corpus/check.ts';
import { checkPermalinks } from '../../src/corpus/permalinks/lost-links.ts';
import { readPermalinks } from '../../src/corpus/permalinks/permalinks-file.ts';
import { listFiles, readEntryFile } from '../../src/corpus/read.ts';
import { listMessages } from '../../src/corpus/report/messages.ts';
import { formatText } from '../../src/corpus/report/text.ts';
import { nearest } from '../../src/entry/nearest.ts';
import { isRuleId, rules } from '../../src/entry/rules.ts';
import { fixtures } from '../helpers.ts';

const folder = path.join(fixtures, 'invalid');
const ruleOf = (file: string): string => file.split(path.sep)[0]?.replace(/\.md$/, '') ?? '';

const read = listFiles(folder).map((name) => {
  // The folder of entries is the one above a file's domain.
  const { file, entry } = readEntryFile(name, path.dirname(path.dirname(name)));
  file.path = path.relative(folder, name);
  return { file, entry };
});
// Together, since some rules are about other entries.
const checked = checkCorpus(read);
const records = readdirSync(folder).flatMap((rule) => {
  const record = readPermalinks(path.join(folder, rule, 'entries'));
  if (record === undefined) return [];
  record.file.path = path.join(rule, 'permalinks.json');
  const entries = checked.filter(({ file }) => ruleOf(file.path) === rule);
  checkPermalinks(record, entries, { has: () => true, isWhole: true });
  return { file: record.file, entry: undefined };
});
const files = [...checked, ...records]
  .sort((a, b) => (a.file.path < b.file.path ? -1 : 1))
  .map(({ file, entry }) => ({ rule: ruleOf(file.path), messages: listMessages([file]), entry }));

describe('invalid entries', () => {
  test('each rule has a fixture, and each fixture a rule', () => {
    const found = new Set(files.map(({ rule }) => rule));
    expect([...found].toSorted()).toEqual(Object.keys(rules).toSorted());
  });

  test.each(Object.entries(rules))('%s: its fixture breaks this rule and no other', (rule, { severity }) => {
    const own = files.filter((file) => file.rule === rule);
    expect(own.flatMap(({ messages }) => messages.map((message) => [message.rule, message.severity]))).toEqual([[rule, severity]]);
  });

  test('an entry with an error is none, and one with a warning is', () => {
    const accepted = files.filter(({ entry }) => entry !== undefined).map(({ rule }) => rule);
    expect(accepted).toEqual(['fence-language', 'id-duplicate', 'permalink-lost', 'permalink-unrecorded', 'permalinks-file']);
  });

  test('each message is the one in test/fixtures/invalid/messages.txt', async () => {
    const report = formatText(files.flatMap(({ messages }) => messages));
    await expect(`${report}\n`).toMatchFileSnapshot(path.join(folder, 'messages.txt'));
  });
});

describe('rules', () => {
  test('their texts are sentences that a page and a message can hold', () => {
    for (const [id, { noun, expected, help }] of Object.entries(rules)) {
      expect({ id, isName: /^[a-z]+(-[a-z]+)+$/.test(id), endsWithPeriod: /\.$/.test(expected), helps: help.endsWith('.') }).toEqual({
        id,
        isName: true,
        endsWithPeriod: false,
        helps: true,
      });
      expect(noun).not.toMatch(/[A-Z].*\.$/);
    }
  });

  test('only own names are rules', () => {
    expect(['id-format', 'constructor', '', undefined].map(isRuleId)).toEqual([true, false, false, false]);
  });

  test('a misspelt word leads to the candidate it was meant to be, and a strange one to none', () => {
    const candidates = ['Workarounds', 'Dead Ends', 'Root Cause'];
    expect(['Workaround', 'DEAD ENDS', 'root-cause', 'Appendix', 'x'.repeat(101)].map((word) => nearest(word, candidates))).toEqual([
      'Workarounds',
      'Dead Ends',
      'Root Cause',
      undefined,
      undefined,
    ]);
    expect(nearest('a', [])).toBe(undefined);
  });
});
