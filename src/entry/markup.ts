// Checks the Markdown that may stand anywhere in an entry: links, images, definitions, fences.
import type { Nodes, Root } from 'mdast';
import { checkReferences } from './characters.ts';
import { checkFence } from './code-fences.ts';
import { unexpected } from './message.ts';
import type { ReaderContext } from './reader-context.ts';
import { checkLink } from './safe-links.ts';
import { textOf } from './source.ts';

export function checkMarkup(tree: Root, context: ReaderContext): void {
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    checkNode(node, context);
    if ('children' in node) for (const child of node.children.toReversed()) stack.push(child);
  }
}

function checkNode(node: Nodes, context: ReaderContext): void {
  checkReferences(node, context);
  switch (node.type) {
    case 'link':
      checkLink(node, context);
      break;
    case 'image':
    case 'imageReference':
      context.report({ rule: 'image-unexpected', reason: unexpected('image-unexpected', node.alt || 'without text'), place: node });
      break;
    case 'definition':
    case 'footnoteDefinition':
    case 'footnoteReference':
    case 'linkReference': {
      const name = node.type === 'linkReference' ? textOf(node) : node.identifier;
      context.report({ rule: 'link-reference', reason: unexpected('link-reference', name), place: node });
      break;
    }
    case 'code':
      checkFence(node, context);
      break;
  }
}
