// What check accepts is built, whatever names it has, and every word and address of it is on its page.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { afterAll, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/corpus/markdown.ts';
import { checkCorpus } from '../../src/corpus/check.ts';
import { listFiles, readEntryFile } from '../../src/corpus/read.ts';
import { codeSegment } from '../../src/entry/id.ts';
import type { Entry } from '../../src/entry/schema.ts';
import { fixtures, read, readSources, sourceOf } from '../helpers.ts';
import { insertions } from '../mutations.ts';
import { userEnv } from './env.ts';
import { makeScratch } from './scratch.ts';

const scratch = makeScratch('accepted');
afterAll(() => rmSync(scratch, { recursive: true }));
const root = path.join(scratch, 'entries');

const long = (length: number): string => 'x'.repeat(length);

const oddIds = [
  `${long(200)}/${long(200)}`,
  '0/0',
  'constructor/to-string',
  'index-1/index-1',
  'a/feed',
  'a/1.2.3',
  'con-sole/nul',
  'entries/all',
  'openapi/robots.txt',
  'sw/sw.js',
];

const oddCodes = [
  '.',
  '..',
  '///',
  'E/12',
  'e-12',
  'index',
  'index.html',
  'CON',
  '%2e%2e',
  'ß',
  'ẞ',
  'SS',
  'İ',
  'ı',
  'K',
  'é',
  'e\u0301',
  '日本語',
  'a b',
  '#',
  '?',
  '&lt;',
  '__proto__',
  'constructor',
  long(80),
  'W'.repeat(80),
  '𝐀'.repeat(80),
  '語'.repeat(80),
  'İ'.repeat(80),
  'a.',
  '-a-',
  '+',
  'C++',
  "it's",
  '"',
  '<b>',
  '\\',
  '\u2067ab\u2069',
];

const oddAliases = [`b/${long(200)}`, `${long(200)}/b`, 'constructor/valueof', 'a/index-2', 'never/was.1'];

/** An entry's source with another ID. */
const withId = (source: string, id: string): string =>
  source
    .replace(/^([-*] \*\*ID:\*\* ).*$/im, (_, label: string) => `${label}\`${id}\``)
    .replace(/^([-*] \*\*Domain:\*\* ).*$/im, (_, label: string) => `${label}${id.split('/')[0]}`);

function write(id: string, source: string): void {
  const file = path.join(root, `${id}.md`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, source);
}

/** Files that a check of all accepts; others are removed until none is left. */
function keepAccepted(): Entry[] {
  for (;;) {
    const all = checkCorpus(listFiles(root).map((file) => readEntryFile(file, root)));
    const refused = all.filter(({ entry }) => entry === undefined);
    if (refused.length === 0) return all.flatMap(({ entry }) => entry ?? []);
    for (const { file } of refused) rmSync(file.path);
  }
}

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Words and addresses of Markdown. */
function contentOf(markdown: string): { words: string[]; addresses: string[] } {
  const words: string[] = [];
  const addresses: string[] = [];
  const visit = (node: Nodes, isBlock = false): void => {
    if ('value' in node) words.push(...node.value.split(/[^\p{L}\p{N}]+/u));
    if (node.type === 'link') {
      addresses.push(node.url);
      words.push(...(node.title ?? '').split(/[^\p{L}\p{N}]+/u));
    }
    // What Markdown takes for a block of HTML is text on the page, with the Markdown in it.
    if (node.type === 'html' && isBlock) parseMarkdown(`# ${node.value.replace(/\s+/g, ' ')}`).children.forEach((child) => visit(child));
    else if ('children' in node) for (const child of node.children) visit(child, ['root', 'listItem', 'blockquote'].includes(node.type));
  };
  visit(parseMarkdown(markdown));
  return { words, addresses };
}

/** All Markdown of an entry; code as it is. */
function fieldsOf(entry: Entry): string[] {
  const asCode = (text: string): string => `\`\`\`\`\`\`\`\`\n${text}\n\`\`\`\`\`\`\`\``;
  return [
    entry.title,
    entry.category,
    ...entry.errorCodes.map(asCode),
    entry.rootCause,
    ...entry.symptoms,
    ...entry.errorMessages.map(asCode),
    ...entry.versions.flatMap(({ version, introduced = '', deprecated = '' }) => [version, introduced, deprecated]),
    ...entry.workarounds.flatMap(({ action, details = '', code }) => [
      action,
      details,
      ...code.flatMap(({ text, note = '' }) => [asCode(text), note]),
    ]),
    ...entry.deadEnds.flatMap(({ action, reason }) => [action, reason]),
    ...entry.references.flatMap(({ title, url, note = '' }) => [title, `[x](<${url.replace(/[\\<>&]/g, '\\$&')}>)`, note]),
    ...entry.related.map(({ difference = '' }) => difference),
  ].map((field) => field.replace(/^/, ''));
}

/** Text of a page as one word, and everything its links lead to or say on demand. */
function readPage(html: string): { text: string; links: Set<string> } {
  let text = '';
  const links = new Set<string>();
  const visit = (node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document): void => {
    if (node.nodeName === '#text') text += (node as DefaultTreeAdapterTypes.TextNode).value;
    for (const { name, value } of 'attrs' in node ? node.attrs : []) {
      if (name === 'href') links.add(value);
      if (name === 'title') text += ` ${value} `;
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return { text: squash(text), links };
}

test('names of every kind, and entries with text put in anywhere', async () => {
  for (const [index, id] of oddIds.entries())
    write(
      id,
      withId(
        sourceOf(
          index === 0 ? { fixRate: `- **Fix Rate:** 90%\n- **Aliases:** ${oddAliases.map((alias) => `\`${alias}\``).join(', ')}` } : {},
        ),
        id,
      ),
    );
  for (const [index, code] of oddCodes.entries())
    write(`code/c${index}`, withId(sourceOf({ fixRate: `- **Error Code:** \`${code}\`\n- **Fix Rate:** 90%` }), `code/c${index}`));
  const sources = readSources(path.join(fixtures, 'valid'), path.join(fixtures, 'root/entries'), path.join(fixtures, 'hostile'))
    .map(({ text }) => text)
    .filter((text) => text.length < 8000 && read(text).entry !== undefined);
  for (const [index, source] of fc.sample(insertions(sources), { seed: 16, numRuns: 700 }).entries())
    write(`text/t${index}`, withId(source, `text/t${index}`));
  const entries = keepAccepted();
  expect(entries.filter(({ domain }) => domain !== 'text').map(({ id }) => id)).toEqual(
    [...oddIds, ...oddCodes.map((_, index) => `code/c${index}`)].sort(),
  );
  expect(entries.length).toBeGreaterThan(120);

  const dist = path.join(scratch, 'dist');
  await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist], {
    env: userEnv({ CONTENT_DIR: root, CACHE_DIR: path.join(scratch, 'cache') }),
    maxBuffer: 1 << 26,
  });
  const missing = entries.flatMap((entry) => {
    const { text, links } = readPage(readFileSync(path.join(dist, entry.id, 'index.html'), 'utf8'));
    const fields = fieldsOf(entry).map(contentOf);
    return [
      ...fields.flatMap(({ words }) => words.filter((word) => !text.includes(squash(word)))),
      ...fields.flatMap(({ addresses }) => addresses.filter((address) => !links.has(address))),
    ].map((lost) => `${entry.id}: ${lost}`);
  });
  expect(missing).toEqual([]);
  const names = [
    ...entries.flatMap(({ id, aliases }) => [`${id}.json`, `${id}.md`, ...aliases.map((alias) => `${alias}/index.html`)]),
    ...oddCodes.map((code) => `codes/${codeSegment(code).toLowerCase()}/index.html`),
  ];
  expect(names.filter((name) => !existsSync(path.join(dist, name)))).toEqual([]);
});
