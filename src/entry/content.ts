// Checks that hold wherever they occur in an entry: links, images, fences, definitions, nesting.
import type { Code, Nodes, Root } from 'mdast';
import { type Reading, unexpected } from './reading.ts';
import { languages } from './languages.ts';
import { endOf, startOf, textOf } from './source.ts';

/** Addresses that a page may link to. */
export const linkPattern = /^(?:https?:\/\/\S|mailto:\S)/i;

export function checkContent(tree: Root, reading: Reading): void {
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    checkNode(node, reading);
    if ('children' in node) for (const child of node.children.toReversed()) stack.push(child);
  }
}

function checkNode(node: Nodes, reading: Reading): void {
  switch (node.type) {
    case 'link':
      if (!linkPattern.test(node.url))
        reading.report({ rule: 'link-protocol', reason: unexpected('link-protocol', node.url), place: node });
      break;
    case 'image':
    case 'imageReference':
      reading.report({ rule: 'image-unexpected', reason: unexpected('image-unexpected', node.alt ?? 'without text'), place: node });
      break;
    case 'definition':
    case 'footnoteDefinition':
    case 'footnoteReference':
    case 'linkReference':
      reading.report({
        rule: 'link-reference',
        reason: unexpected('link-reference', node.type === 'linkReference' ? textOf(node) : node.identifier),
        place: node,
      });
      break;
    case 'code':
      checkFence(node, reading);
      break;
  }
}

/** The tree doesn't say whether a fence was closed, so its last line is read again. */
function checkFence(node: Code, reading: Reading): void {
  const text = reading.source.text.slice(startOf(node), endOf(node));
  const fence = /^(`{3,}|~{3,})/.exec(text)?.[1];
  if (fence === undefined) return;
  if (node.meta != null) reading.report({ rule: 'fence-info', reason: unexpected('fence-info', node.meta), place: node });
  if (node.lang != null && !languages.includes(node.lang.toLowerCase())) {
    reading.report({ rule: 'fence-language', reason: unexpected('fence-language', node.lang, languages), place: node });
  }
  const lastLine = text.slice(text.lastIndexOf('\n') + 1).trimEnd();
  const closing = /(?<!`)`{3,}$|(?<!~)~{3,}$/.exec(lastLine)?.[0];
  const isClosed = text.includes('\n') && closing !== undefined && closing[0] === fence[0] && closing.length >= fence.length;
  if (!isClosed)
    reading.report({ rule: 'fence-unclosed', reason: unexpected('fence-unclosed', text.split('\n', 1)[0] ?? ''), place: node });
}
