// Turns the tree of one file into an Entry, or into messages that say what is wrong with it and where.
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import { bestWorkaround } from './best-first.ts';
import { checkCharacters } from './characters.ts';
import { readDeadEnds } from './dead-ends.ts';
import { readErrorMessages } from './error-messages.ts';
import { createAnchors, domainPattern, idPattern, splitId } from './id.ts';
import { checkDepth, checkLimits } from './limits.ts';
import { checkMarkup } from './markup.ts';
import { addMessage, missing, sayUnexpected, unexpected } from './message.ts';
import { quote } from './quote.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { readOutline } from './outline.ts';
import type { SectionName } from './part-names.ts';
import { formatPercent } from './percent.ts';
import { createReaderContext, type ReaderContext } from './reader-context.ts';
import { readReferences } from './references.ts';
import { readRelated } from './related.ts';
import { isRuleId, rules } from './rules.ts';
import { type Entry, entrySchema } from './schema.ts';
import { normalizeSource } from './source.ts';
import { readSymptoms } from './symptoms.ts';
import { readVersions } from './version-table.ts';
import { readWorkarounds } from './workarounds.ts';

/**
 * Reads the text of one file. Never throws.
 * @param file Its text is normalised in place. `file.data.expectedId`, where set, is the ID that its path gives.
 * @param parseMarkdown Gives the tree of Markdown, with positions: Sätteri in a build, remark in a browser.
 * @returns The entry, or undefined where any of the messages that the file received is an error.
 */
export function parseFile(file: VFile, parseMarkdown: (source: string) => Root): Entry | undefined {
  const text = String(file).replace(/^\uFEFF/, '');
  file.value = normalizeSource(text);
  if (file.value.trim() === '') {
    addMessage(file, 'file-empty', sayUnexpected(rules['file-empty'].noun, rules['file-empty'].expected));
    return undefined;
  }
  checkCharacters(text, file);
  if (!checkLimits(file)) return undefined;
  const tree = parseMarkdown(file.value);
  return checkDepth(tree, file) ? parseEntry(tree, file, parseMarkdown) : undefined;
}

/**
 * Reads one entry.
 * @param tree Tree of the file's normalised text, with positions.
 * @param file The same text; receives the messages.
 * @param parseMarkdown What the tree was made by.
 * @returns The entry, or undefined where any message is an error.
 * @public
 */
export function parseEntry(tree: Root, file: VFile, parseMarkdown: (source: string) => Root): Entry | undefined {
  const context = createReaderContext(file);
  const values = readValues(tree, context);
  file.data.id = values.id;
  file.data.aliases = values.aliases;
  file.data.placeOf = context.placeOf;
  checkIdentity(values, file.data.expectedId, context);
  checkMarkup(tree, parseMarkdown, context);
  const parsed = entrySchema.safeParse(values);
  for (const issue of parsed.error?.issues ?? []) reportIssue(issue, values, context);
  if (parsed.data !== undefined) checkFixRate(parsed.data, context);
  file.messages.sort((a, b) => (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1));
  return file.messages.some((message) => message.fatal === true) ? undefined : parsed.data;
}

function readValues(tree: Root, context: ReaderContext): Record<string, unknown> & Metadata {
  const outline = readOutline(tree, context);
  context.locate([], tree.children[0]);
  context.locate(['title'], outline.title);
  const anchorOf = createAnchors();
  const contentOf = (name: SectionName) => outline.sections.get(name)?.content ?? [];
  return {
    title: context.source.sliceInline(outline.title?.children ?? []),
    ...readMetadata(outline.metadata, outline.title, context),
    rootCause: context.source.slice(contentOf('Root Cause')),
    versions: readVersions(contentOf('Version Compatibility'), context),
    workarounds: readWorkarounds(contentOf('Workarounds'), anchorOf, context),
    deadEnds: readDeadEnds(contentOf('Dead Ends'), anchorOf, context),
    errorMessages: readErrorMessages(contentOf('Error Messages'), context),
    symptoms: readSymptoms(contentOf('Symptoms'), outline.title, context),
    references: readReferences(contentOf('References'), context),
    related: readRelated(contentOf('Related'), context),
  };
}

function checkIdentity({ id, domain }: Metadata, expectedId: string | undefined, context: ReaderContext): void {
  if (id === undefined) return;
  if (expectedId !== undefined && id !== expectedId) {
    context.report({
      rule: 'id-path',
      reason: sayUnexpected(`ID ${quote(id)}`, `${quote(expectedId)} as the file's path says`),
      place: context.placeOf(['id']),
    });
  }
  if (domain !== undefined && domainPattern.test(domain) && idPattern.test(id) && domain !== splitId(id).domain) {
    context.report({
      rule: 'domain-mismatch',
      reason: sayUnexpected(`domain ${quote(domain)}`, `${quote(splitId(id).domain)} as the ID says`),
      place: context.placeOf(['domain']),
    });
  }
}

/** Of several workarounds, the best alone is the least that all of them do. */
function checkFixRate(entry: Entry, context: ReaderContext): void {
  const { successRate } = bestWorkaround(entry);
  if (entry.fixRate >= successRate) return;
  const expected = `at least ${quote(formatPercent(successRate))}, the rate of the best workaround`;
  context.report({
    rule: 'fix-rate-low',
    reason: sayUnexpected(`fix rate ${quote(formatPercent(entry.fixRate))}`, expected),
    place: context.placeOf(['fixRate']),
  });
}

/** Says in the words of the rule what the schema refused, where no reader has said so already. */
function reportIssue(issue: z.core.$ZodIssue, values: unknown, context: ReaderContext): void {
  if (context.isFaulty(issue.path)) return;
  const rule = isRuleId(issue.message) ? issue.message : 'metadata-malformed';
  const found = issue.path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], values);
  const shown = typeof found === 'number' ? formatPercent(found) : typeof found === 'string' ? found : '';
  const candidates = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const reason = shown.trim() === '' ? missing(rule) : unexpected(rule, shown, candidates);
  context.report({ rule, reason, place: context.placeOf(issue.path), path: issue.path });
}
