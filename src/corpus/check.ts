// Checks what only shows with all entries together: the same ID twice, aliases that collide, related entries that don't exist.
import type { VFile } from 'vfile';
import { addMessage, sayUnexpected, unexpected } from '../entry/message.ts';
import { quote } from '../entry/quote.ts';
import type { DataPath } from '../entry/reader-context.ts';
import type { RuleId } from '../entry/rules.ts';
import type { ReadFile } from './read.ts';

/**
 * Adds messages about other entries to the files: of two that claim the same, to the later one.
 * @param context Paths of files that were not asked about: what they collide in is said of the others.
 * @returns The same files; an entry that now has an error is gone.
 */
export function checkCorpus(files: readonly ReadFile[], context: ReadonlySet<string> = new Set()): ReadFile[] {
  const owners = checkIds(files);
  checkAliases(files, owners, context);
  checkRelated(files, owners);
  return files.map(({ file, entry }) => ({ file, entry: file.messages.some((message) => message.fatal === true) ? undefined : entry }));
}

/** Files by ID in small letters, also of those whose entry has errors. */
type Owners = ReadonlyMap<string, VFile>;

function checkIds(files: readonly ReadFile[]): Owners {
  const owners = new Map<string, VFile>();
  for (const { file } of files) {
    const { id } = file.data;
    if (id === undefined) continue;
    const owner = owners.get(id.toLowerCase());
    if (owner === undefined) owners.set(id.toLowerCase(), file);
    else report(file, 'id-duplicate', `${unexpected('id-duplicate', id)}; \`${owner.path}\` has it`, ['id']);
  }
  return owners;
}

function checkAliases(files: readonly ReadFile[], owners: Owners, context: ReadonlySet<string>): void {
  const claimed = new Map<string, VFile>();
  for (const { file, entry } of files) {
    entry?.aliases.forEach((alias, index) => {
      const owner = owners.get(alias.toLowerCase()) ?? claimed.get(alias.toLowerCase());
      if (owner === undefined) claimed.set(alias.toLowerCase(), file);
      else if (context.has(file.path) && !context.has(owner.path)) {
        const reason = sayUnexpected(`ID ${quote(owner.data.id ?? '')}`, 'one that no entry has as an alias');
        report(owner, 'alias-collision', `${reason}; \`${file.path}\` has it`, ['id']);
      } else report(file, 'alias-collision', `${unexpected('alias-collision', alias)}; \`${owner.path}\` has it`, ['aliases', index]);
    });
  }
}

function checkRelated(files: readonly ReadFile[], owners: Owners): void {
  const ids = [...owners.values()].map((file) => file.data.id ?? '');
  let guesses = 0;
  for (const { file, entry } of files) {
    entry?.related.forEach(({ id }, index) => {
      if (owners.get(id.toLowerCase())?.data.id === id && id !== entry.id) return;
      guesses += 1;
      const candidates = guesses <= mostGuesses ? ids.filter((other) => other !== entry.id) : [];
      report(file, 'related-unknown', unexpected('related-unknown', id, candidates), ['related', index]);
    });
  }
}

/** Most misspelt IDs that are compared with each of the others: more take a noticeable part of a run, and nobody reads them. */
const mostGuesses = 50;

function report(file: VFile, rule: RuleId, reason: string, path: DataPath): void {
  addMessage(file, rule, reason, file.data.placeOf?.(path));
}
