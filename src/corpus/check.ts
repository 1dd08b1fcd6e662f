// Checks what only shows with all entries together: the same ID twice, aliases that collide, related entries that don't exist.
import type { VFile } from 'vfile';
import { didYouMean } from '../entry/did-you-mean.ts';
import { addMessage } from '../entry/message.ts';
import { quote } from '../entry/quote.ts';
import type { DataPath } from '../entry/reader-context.ts';
import { type RuleId, rules } from '../entry/rules.ts';
import type { ReadFile } from './read.ts';

/**
 * Adds messages about other entries to the files: of two that claim the same, to the later one.
 * @param context Paths of files that were not asked about: what they collide in is said of the others.
 * @returns The same files; an entry that now has an error is gone.
 */
export function checkCorpus(files: readonly ReadFile[], context: ReadonlySet<string> = new Set()): ReadFile[] {
  const owners = new Map<string, VFile>();
  for (const { file } of files) claimId(file, owners);
  const aliases = new Map<string, VFile>();
  for (const { file, entry } of files) {
    entry?.aliases.forEach((alias, index) => claimAlias(alias, index, file, owners, aliases, context));
  }
  const ids = [...owners.values()].map((file) => file.data.id ?? '');
  for (const { file, entry } of files) {
    entry?.related.forEach(({ id }, index) => {
      if (owners.get(id.toLowerCase())?.data.id === id && id !== entry.id) return;
      const near =
        ids.length < 20_000
          ? didYouMean(
              id,
              ids.filter((other) => other !== entry.id),
            )
          : '';
      report(file, 'related-unknown', `Unexpected related entry ${quote(id)}, expected ${rules['related-unknown'].expected}${near}`, [
        'related',
        index,
      ]);
    });
  }
  return files.map(({ file, entry }) => ({ file, entry: file.messages.some((message) => message.fatal === true) ? undefined : entry }));
}

function claimId(file: VFile, owners: Map<string, VFile>): void {
  const { id } = file.data;
  if (id === undefined) return;
  const owner = owners.get(id.toLowerCase());
  if (owner === undefined) owners.set(id.toLowerCase(), file);
  else
    report(file, 'id-duplicate', `Unexpected ID ${quote(id)}, expected ${rules['id-duplicate'].expected}; \`${owner.path}\` has it`, [
      'id',
    ]);
}

function claimAlias(
  alias: string,
  index: number,
  file: VFile,
  owners: Map<string, VFile>,
  aliases: Map<string, VFile>,
  context: ReadonlySet<string>,
): void {
  const owner = owners.get(alias.toLowerCase()) ?? aliases.get(alias.toLowerCase());
  if (owner === undefined) aliases.set(alias.toLowerCase(), file);
  else if (context.has(file.path) && !context.has(owner.path))
    report(
      owner,
      'alias-collision',
      `Unexpected ID ${quote(owner.data.id ?? '')}, expected one that no entry has as an alias; \`${file.path}\` has it`,
      ['id'],
    );
  else
    report(
      file,
      'alias-collision',
      `Unexpected alias ${quote(alias)}, expected ${rules['alias-collision'].expected}; \`${owner.path}\` has it`,
      ['aliases', index],
    );
}

function report(file: VFile, rule: RuleId, reason: string, path: DataPath): void {
  addMessage(file, rule, reason, file.data.placeOf?.(path));
}
