// Turns the tree of one file into an Entry, or into messages that say what is wrong with it and where.
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import { checkContent } from './content.ts';
import { readDeadEnds } from './dead-ends.ts';
import { createAnchors, domainPattern, idPattern, splitId } from './id.ts';
import { checkDepth, checkLimits } from './limits.ts';
import { readErrorMessages, readReferences, readRelated } from './links.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { addMessage, createReading, quote, type Reading, unexpected } from './reading.ts';
import { type SectionName } from './parts.ts';
import { isRuleId, rules } from './rules.ts';
import { type Entry, entrySchema } from './schema.ts';
import { readOutline } from './sections.ts';
import { normalizeSource } from './source.ts';
import { readVersions } from './versions.ts';
import { readWorkarounds } from './workarounds.ts';

/**
 * Reads the text of one file. Never throws.
 * @param file Its text is normalised in place. `file.data.expectedId`, where set, is the ID that its path gives.
 * @param parseMarkdown One of the front ends in src/markdown.
 * @returns The entry, or undefined where any of the messages that the file received is an error.
 */
export function parseFile(file: VFile, parseMarkdown: (source: string) => Root): Entry | undefined {
  file.value = normalizeSource(String(file));
  if (file.value.trim() === '') {
    addMessage(file, 'file-empty', `Unexpected ${rules['file-empty'].noun}, expected ${rules['file-empty'].expected}`);
    return undefined;
  }
  if (!checkLimits(file)) return undefined;
  const tree = parseMarkdown(file.value);
  return checkDepth(tree, file) ? parseEntry(tree, file) : undefined;
}

/**
 * Reads one entry.
 * @param tree Tree of the file's normalised text, with positions.
 * @param file The same text; receives the messages.
 * @returns The entry, or undefined where any message is an error.
 * @public
 */
export function parseEntry(tree: Root, file: VFile): Entry | undefined {
  const reading = createReading(file);
  const values = readValues(tree, reading);
  file.data.id = values.id;
  file.data.aliases = values.aliases;
  file.data.placeOf = reading.placeOf;
  checkIdentity(values, file.data.expectedId, reading);
  checkContent(tree, reading);
  const parsed = entrySchema.safeParse(values);
  for (const issue of parsed.error?.issues ?? []) reportIssue(issue, values, reading);
  file.messages.sort((a, b) => (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1));
  return file.messages.some((message) => message.fatal === true) ? undefined : parsed.data;
}

function readValues(tree: Root, reading: Reading): Record<string, unknown> & Metadata {
  const outline = readOutline(tree, reading);
  if (outline.title === undefined) {
    reading.report({
      rule: 'title-missing',
      reason: `Missing title, expected ${rules['title-missing'].expected}`,
      place: tree.children[0],
      path: ['title'],
    });
  }
  reading.locate([], tree.children[0]);
  reading.locate(['title'], outline.title);
  const anchorOf = createAnchors();
  const contentOf = (name: SectionName) => outline.sections.get(name)?.content ?? [];
  return {
    title: reading.source.sliceInline(outline.title?.children ?? []),
    ...readMetadata(outline.metadata, outline.title, reading),
    rootCause: reading.source.slice(contentOf('Root Cause')),
    versions: readVersions(contentOf('Version Compatibility'), reading),
    workarounds: readWorkarounds(contentOf('Workarounds'), anchorOf, reading),
    deadEnds: readDeadEnds(contentOf('Dead Ends'), anchorOf, reading),
    errorMessages: readErrorMessages(contentOf('Error Messages'), reading),
    references: readReferences(contentOf('References'), reading),
    related: readRelated(contentOf('Related'), reading),
  };
}

function checkIdentity({ id, domain }: Metadata, expectedId: string | undefined, reading: Reading): void {
  if (id === undefined) return;
  if (expectedId !== undefined && id !== expectedId) {
    reading.report({
      rule: 'id-path',
      reason: `Unexpected ID ${quote(id)}, expected ${quote(expectedId)} as the file's path says`,
      place: reading.placeOf(['id']),
    });
  }
  if (domain !== undefined && domainPattern.test(domain) && idPattern.test(id) && domain !== splitId(id).domain) {
    reading.report({
      rule: 'domain-mismatch',
      reason: `Unexpected domain ${quote(domain)}, expected ${quote(splitId(id).domain)} as the ID says`,
      place: reading.placeOf(['domain']),
    });
  }
}

/** Says in the words of the rule what the schema refused, where no reader has said so already. */
function reportIssue(issue: z.core.$ZodIssue, values: unknown, reading: Reading): void {
  if (reading.isFaulty(issue.path)) return;
  const rule = isRuleId(issue.message) ? issue.message : 'metadata-malformed';
  const found = issue.path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], values);
  const shown = typeof found === 'number' ? `${Number((found * 100).toFixed(4))}%` : typeof found === 'string' ? found : '';
  const candidates = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const reason =
    shown.trim() === '' ? `Missing ${rules[rule].noun}, expected ${rules[rule].expected}` : unexpected(rule, shown, candidates);
  reading.report({ rule, reason, place: reading.placeOf(issue.path), path: issue.path });
}
