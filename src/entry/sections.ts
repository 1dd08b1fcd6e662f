// Splits an entry's tree into its title, its metadata lists, and its sections.
import type { Heading, List, Root, RootContent } from 'mdast';
import { quote, type Reading, unexpected } from './reading.ts';
import { nearest } from './nearest.ts';
import { requiredSections, type SectionName, sections } from './parts.ts';
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
export function readOutline(tree: Root, reading: Reading): Outline {
  const outline: Outline = { title: undefined, metadata: [], sections: new Map(), unknown: [] };
  let content: RootContent[] | undefined;
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 1) readTitle(node, outline, reading);
    else if (node.type === 'heading' && node.depth === 2) content = openSection(node, outline, reading);
    else if (content !== undefined) content.push(node);
    else if (node.type === 'list') outline.metadata.push(node);
    else reading.report({ rule: 'section-outside', reason: unexpected('section-outside', textOf(node) || node.type), place: node });
  }
  reportUnknown(outline, reading);
  checkSections(outline, reading);
  return outline;
}

function readTitle(heading: Heading, outline: Outline, reading: Reading): void {
  if (outline.title !== undefined) {
    reading.report({ rule: 'title-duplicate', reason: unexpected('title-duplicate', textOf(heading)), place: heading });
    return;
  }
  outline.title = heading;
  if (outline.metadata.length === 0 && outline.sections.size === 0) return;
  reading.report({ rule: 'section-outside', reason: unexpected('section-outside', textOf(heading)), place: heading });
}

function openSection(heading: Heading, outline: Outline, reading: Reading): RootContent[] {
  const content: RootContent[] = [];
  const found = textOf(heading);
  const name = sectionNames.find((known) => known.toLowerCase() === found.toLowerCase());
  if (name === undefined) {
    outline.unknown.push(heading);
  } else if (outline.sections.has(name)) {
    reading.report({ rule: 'section-duplicate', reason: unexpected('section-duplicate', found), place: heading });
  } else {
    outline.sections.set(name, { heading, content });
    reading.locate([sections[name]], heading);
  }
  return content;
}

/** Where a name is nearly that of a section which is not there, this says enough about that section. */
function reportUnknown({ unknown, sections: known }: Outline, reading: Reading): void {
  for (const heading of unknown) {
    const found = textOf(heading);
    const meant = nearest(found, sectionNames);
    reading.report({
      rule: 'section-unknown',
      reason: unexpected('section-unknown', found, sectionNames),
      place: heading,
      ...(meant === undefined || known.has(meant) ? {} : { path: [sections[meant]] }),
    });
  }
}

function checkSections(outline: Outline, reading: Reading): void {
  for (const name of requiredSections) {
    if (outline.sections.has(name) || reading.isFaulty([sections[name]])) continue;
    reading.report({
      rule: 'section-missing',
      reason: `Missing section \`${name}\`, expected ${rules['section-missing'].expected}`,
      place: outline.title,
      path: [sections[name]],
    });
  }
  for (const [name, { heading, content }] of outline.sections) {
    if (content.length > 0) continue;
    reading.report({
      rule: 'section-empty',
      reason: `Unexpected empty section ${quote(name)}, expected ${rules['section-empty'].expected}`,
      place: heading,
      path: [sections[name]],
    });
  }
}
