// Markdown source of a field -> the words that a reader of the page sees.
import type { Nodes, Root } from 'mdast';
import { joinLines, textOf } from './source.ts';

/** Reads the plain text of fields. */
export interface PlainText {
  /** Inline Markdown on one line, markup removed: for titles, meta tags, JSON, indexes. */
  ofInline(source: string): string;
  /** Markdown of blocks on one line, the text of their code as it is. */
  ofBlocks(source: string): string;
}

/** @param parse A Markdown front end. */
export function createPlainText(parse: (source: string) => Root): PlainText {
  const ofInline = (source: string): string => (isPlain(source) ? source : textOf(readInline(source, parse)));
  const ofFlow = (node: Nodes): string => {
    // What Markdown takes for a block of HTML is a paragraph, as on the page.
    if (node.type === 'html') return ofInline(node.value);
    return flowParents.has(node.type) && 'children' in node ? node.children.map(ofFlow).join(' ') : textOf(node);
  };
  return {
    ofInline,
    ofBlocks: (source) => (isPlain(source) ? source : ofFlow(parse(source)).trim()),
  };
}

const flowParents: ReadonlySet<string> = new Set(['root', 'blockquote', 'list', 'listItem']);

/** Text without anything that Markdown would change, so parsing it can be saved. */
const plain = /^(?!$|[ \t\uFEFF]|[-+>=]|\d+[.)]|.*(?:[\\`*_[\]<&!~|#\n\r\0]|:\/\/|www\.|\S@\S|[ \t]$|[ \t]{2}))/is;

/** Whether a source is its own text; false where only parsing can tell. */
export function isPlain(source: string): boolean {
  return plain.test(source);
}

/** A `#` that would end a heading, unless a backslash makes it text. */
const closingSequence = /(^| )(#+)$/;

/** The nodes of inline Markdown. */
export function readInline(source: string, parse: (source: string) => Root): Nodes[] {
  const children = parse(source).children;
  const only = children[0];
  if (children.length === 1 && only?.type === 'paragraph') return only.children;
  // Text that begins like a list, heading or HTML block is inline text here: the content of a heading is always inline.
  const line = joinLines(source);
  const heading = parse(`# ${line.replace(closingSequence, '$1\\$2')}`).children[0];
  return heading?.type === 'heading' ? heading.children : [{ type: 'text', value: line }];
}
