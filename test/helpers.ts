// What several tests share: an entry to take apart, and reading it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { listFiles } from '../src/corpus/read.ts';
import { parseFile } from '../src/entry/parse.ts';
import type { Entry } from '../src/entry/schema.ts';
import { parseMarkdown } from '../src/corpus/markdown.ts';
import { entriesFolder } from '../src/root/folders.ts';

export const fixtures = path.join(import.meta.dirname, 'fixtures');
/** Entries of the content root that is tested: CONTENT, or content/. Tests hold them to what holds of all entries. */
export const content = entriesFolder;

const metadata = {
  id: '- **ID:** `git/push-rejected`',
  domain: '- **Domain:** git',
  category: '- **Category:** remote',
  verification: '- **Verification:** reproduced',
  fixRate: '- **Fix Rate:** 90%',
};

const parts = {
  title: '# Updates were rejected',
  metadata: Object.values(metadata).join('\n'),
  rootCause: '## Root Cause\n\nThe remote has commits that you lack.',
  versions:
    '## Version Compatibility\n\n| Version | Status | Introduced | Deprecated |\n| --- | --- | --- | --- |\n| Git 2.40 | active | — | — |',
  workarounds: '## Workarounds\n\n1. **Pull, then push** (90% success)',
  deadEnds: '## Dead Ends\n\n- **Push again** — Nothing has changed. (99% fail)',
};

/** Source of a small valid entry with some parts replaced; `more` goes to its end. */
export function sourceOf(changes: Partial<typeof parts & typeof metadata & { more: string }> = {}): string {
  const lines = { ...metadata, ...pick(changes, metadata) };
  const all = { ...parts, metadata: Object.values(lines).join('\n'), ...pick(changes, parts), more: changes.more ?? '' };
  return `${Object.values(all)
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

function pick<Shape extends object>(from: Partial<Shape>, shape: Shape): Partial<Shape> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => key in shape)) as Partial<Shape>;
}

/** An entry, and its messages as `line:column rule: reason`. */
export function read(
  source: string,
  expectedId?: string,
  front: (source: string) => Root = parseMarkdown,
): { entry: Entry | undefined; messages: string[]; file: VFile } {
  const file = new VFile({ value: source });
  file.data.expectedId = expectedId;
  const entry = parseFile(file, front);
  return { entry, messages: messagesOf(file), file };
}

/** The entry of a source that has no message. */
export function readValid(source: string): Entry {
  const { entry, messages } = read(source);
  if (entry === undefined || messages.length > 0) throw new Error(messages.join('\n'));
  return entry;
}

export function messagesOf(file: VFile): string[] {
  return file.messages.map((message) => `${message.line}:${message.column} ${message.ruleId}: ${message.reason}`);
}

/** Names of all entry files below folders and their text; files that are broken on purpose in their bytes are left out. */
export function readSources(...folders: (string | undefined)[]): { name: string; text: string }[] {
  return folders
    .flatMap((folder) => (folder === undefined ? [] : listFiles(folder)))
    .filter((file) => !/file-(?:read|encoding)/.test(file))
    .map((file) => ({ name: path.relative(path.join(import.meta.dirname, '..'), file), text: readFileSync(file, 'utf8') }));
}
