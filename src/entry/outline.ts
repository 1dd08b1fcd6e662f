// Splits an entry's tree into its title, its metadata lists, and its sections.
import type { Heading, List, Root, RootContent } from 'mdast';
import { nearest } from './did-you-mean.ts';
import { checkAddresses } from './lost-addresses.ts';
import { sayMissing, sayUnexpected, unexpected } from './message.ts';
import { quote } from './quote.ts';
import { requiredSections, type SectionName, sections } from './part-names.ts';
import type { ReaderContext } from './reader-context.ts';
import { rules } from './rules.ts';
import { textOf } from './source.ts';

interface Section {
  heading: Heading;
  content: RootContent[];
}

export interface Outline {
  title: Heading | undefined;
  metadata: List[];
  sections: Map<SectionName, Section>;
  /** Headings of sections that the format does not have. */
  unknown: Heading[];
}

const sectionNames = Object.keys(sections) as SectionName[];

/** Reports whatever stands where the format has no place for it, and every section that is missing, empty or doubled. */
export function readOutline(tree: Root, context: ReaderContext): Outline {
  const outline: Outline = { title: undefined, metadata: [], sections: new Map(), unknown: [] };
  let content: RootContent[] | undefined;
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 1) readTitle(node, outline, context);
    else if (node.type === 'heading' && node.depth === 2) content = openSection(node, outline, context);
    else if (content !== undefined) content.push(node);
    else if (node.type === 'list') outline.metadata.push(node);
    else context.report({ rule: 'section-outside', reason: unexpected('section-outside', textOf(node) || node.type), place: node });
  }
  reportUnknown(outline, context);
  checkSections(outline, context);
  return outline;
}

function readTitle(heading: Heading, outline: Outline, context: ReaderContext): void {
  if (outline.title !== undefined) {
    context.report({ rule: 'title-duplicate', reason: unexpected('title-duplicate', textOf(heading)), place: heading });
    return;
  }
  outline.title = heading;
  if (outline.metadata.length === 0 && outline.sections.size === 0) return;
  context.report({ rule: 'section-outside', reason: unexpected('section-outside', textOf(heading)), place: heading });
}

function openSection(heading: Heading, outline: Outline, context: ReaderContext): RootContent[] {
  const content: RootContent[] = [];
  const found = textOf(heading);
  checkAddresses([heading], context);
  const name = sectionNames.find((known) => known.toLowerCase() === found.toLowerCase());
  if (name === undefined) {
    outline.unknown.push(heading);
  } else if (outline.sections.has(name)) {
    context.report({ rule: 'section-duplicate', reason: unexpected('section-duplicate', found), place: heading });
  } else {
    outline.sections.set(name, { heading, content });
    context.locate([sections[name]], heading);
  }
  return content;
}

/** Where a name is nearly that of a section which is not there, this says enough about that section. */
function reportUnknown({ unknown, sections: known }: Outline, context: ReaderContext): void {
  for (const heading of unknown) {
    const found = textOf(heading);
    const meant = nearest(found, sectionNames);
    context.report({
      rule: 'section-unknown',
      reason: unexpected('section-unknown', found, sectionNames),
      place: heading,
      ...(meant === undefined || known.has(meant) ? {} : { path: [sections[meant]] }),
    });
  }
}

function checkSections(outline: Outline, context: ReaderContext): void {
  for (const name of requiredSections) {
    if (outline.sections.has(name) || context.isFaulty([sections[name]])) continue;
    context.report({
      rule: 'section-missing',
      reason: sayMissing(`section ${quote(name)}`, rules['section-missing'].expected),
      place: outline.title,
      path: [sections[name]],
    });
  }
  for (const [name, { heading, content }] of outline.sections) {
    if (content.length > 0) continue;
    context.report({
      rule: 'section-empty',
      reason: sayUnexpected(`empty section ${quote(name)}`, rules['section-empty'].expected),
      place: heading,
      path: [sections[name]],
    });
  }
}
