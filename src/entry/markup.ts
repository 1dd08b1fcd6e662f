// Checks the Markdown that may stand anywhere in an entry: links, images, definitions, fences.
import type { Html, Nodes, Root, TableCell } from 'mdast';
import { checkReferences } from './characters.ts';
import { checkFence } from './code-fences.ts';
import { sayUnexpected, unexpected } from './message.ts';
import { readInline } from './plain-text.ts';
import { quote } from './quote.ts';
import type { ReaderContext } from './reader-context.ts';
import { checkLink } from './safe-links.ts';
import { textOf } from './source.ts';

/** @param parse The front end that the tree came from. */
export function checkMarkup(tree: Root, parse: (source: string) => Root, context: ReaderContext): void {
  const stack: { node: Nodes; parent: Nodes | undefined }[] = [{ node: tree, parent: undefined }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, parent } = top;
    if (node.type === 'html' && parent !== undefined && isFlow(parent)) {
      checkHtml(node, parse, context);
      if (parent === tree) checkEnd(node, context);
    } else checkNode(node, context);
    if ('children' in node) for (const child of node.children.toReversed()) stack.push({ node: child, parent: node });
  }
}

const isFlow = ({ type }: Nodes): boolean => ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(type);

/** What Markdown takes for a block of HTML is a paragraph on the page, so the Markdown in it counts. It has no places of its own. */
function checkHtml(block: Html, parse: (source: string) => Root, context: ReaderContext): void {
  const stack = readInline(block.value, parse);
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    checkNode({ ...node, position: block.position } as Nodes, context);
    if ('children' in node) stack.push(...node.children);
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
    case 'tableCell':
      checkCell(node, context);
      break;
    case 'code':
      checkFence(node, context);
      break;
  }
}

/** One front end lets a bare address go on through the bar that ends its cell; then the cell behind it would be lost. */
function checkCell(cell: TableCell, context: ReaderContext): void {
  const swallowed = cell.children.find((node) => node.type === 'link' && /(?<!\\)\|/.test(context.source.textAt(node)));
  if (swallowed === undefined) return;
  const reason = sayUnexpected(`bar in ${quote(textOf(swallowed))}`, 'a blank between an address and the bar that ends its cell');
  context.report({ rule: 'link-protocol', reason, place: swallowed });
}

/** How blocks of HTML begin that do not end with an empty line, and what ends each. */
const blocks: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
];

/** Without its end, such a block takes all of the file behind it for text, also sections that come to stand there. */
function checkEnd(block: Html, context: ReaderContext): void {
  const text = block.value.trimStart();
  const end = blocks.find(([start]) => start.test(text))?.[1];
  if (end !== undefined && !end.test(text))
    context.report({ rule: 'html-unclosed', reason: unexpected('html-unclosed', text), place: block });
}
